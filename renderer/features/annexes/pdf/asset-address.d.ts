/** A file of a package that the page fetches by its address. */
declare module '*?url' {
  const address: string;
  export default address;
}
