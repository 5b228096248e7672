-- Generated from db/migrations by `node main/node.mjs db/schema-sql.ts`; never edited.
-- To change the schema, add a migration. The triggers of the step log are left out: every table but
-- the log's own (step, open_step, change, ground) has three, made from its columns.

CREATE TABLE "accepted_finding" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "code" text not null check ("code" <> ''),
  "reason" text not null check ("reason" <> ''),
  "accepted_by" text not null check ("accepted_by" <> ''),
  "accepted_on" text not null check ("accepted_on" is date("accepted_on"))
) strict;
CREATE TABLE "accepted_finding_record" (
  "accepted_finding_id" text not null references "accepted_finding" ("id"),
  "position" integer not null check (position >= 0),
  "kind" text not null check ("kind" in ('dossier', 'annex', 'document', 'theme', 'proposal', 'action-line', 'action', 'programme-line', 'budget-source', 'organisation', 'motion', 'commitment', 'element')),
  "record_id" text not null,
  constraint "accepted_finding_record_key" primary key ("accepted_finding_id", "position")
) strict, without rowid;
CREATE TABLE "action" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "line_id" text not null references "action_line" ("id"),
  "covers" integer not null check ("covers" between 1 and 99),
  "text" text not null,
  "holder" text,
  "status" text not null check ("status" in ('niet-gestart', 'loopt', 'opgeschort', 'afgerond', 'vervallen'))
) strict;
CREATE TABLE "action_budget" (
  "action_id" text not null references "action" ("id"),
  "year" integer not null check ("year" between 1900 and 2200),
  "amount" integer not null check ("amount" between -100000000000 and 100000000000),
  "provenance" text not null check ("provenance" in ('vastgesteld', 'afgeleid')),
  "read_in" text,
  constraint "action_budget_key" primary key ("action_id", "year")
) strict, without rowid;
CREATE TABLE "action_carrier" (
  "action_id" text not null references "action" ("id"),
  "organisation_id" text not null references "organisation" ("id"),
  "position" integer not null check (position >= 0),
  constraint "action_carrier_key" primary key ("action_id", "organisation_id")
) strict, without rowid;
CREATE TABLE "action_line" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "title" text not null check ("title" <> ''),
  "unit_text" text,
  "unit" integer check ("unit" > 0)
) strict;
CREATE TABLE "action_report" (
  "action_id" text not null references "action" ("id"),
  "position" integer not null check (position >= 0),
  "as_of" text not null check ("as_of" is date("as_of")),
  "status" text not null check ("status" in ('niet-gestart', 'loopt', 'opgeschort', 'afgerond', 'vervallen')),
  "text" text not null,
  constraint "action_report_key" primary key ("action_id", "position")
) strict, without rowid;
CREATE TABLE "annex" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "number" integer not null check ("number" between 1 and 99),
  "kind" text not null check ("kind" in ('voorstellen', 'begroting')),
  "title" text not null check ("title" <> ''),
  "caption" text,
  "year_from" integer check ("year_from" between 1900 and 2200),
  "year_to" integer check ("year_to" between 1900 and 2200),
  "unit" integer check ("unit" > 0),
  "unit_text" text,
  "copy_of" text references "document" ("id"),
  "as_of" text check ("as_of" is date("as_of")),
  "has_baseline" integer not null check ("has_baseline" between 0 and 1),
  "state" text not null check ("state" in ('concept', 'definitief'))
) strict;
CREATE TABLE "annex_baseline" (
  "annex_id" text not null references "annex" ("id"),
  "record_id" text not null,
  "year" integer not null check ("year" between 1900 and 2200),
  "position" integer not null check (position >= 0),
  "amount" integer not null check ("amount" between -100000000000 and 100000000000),
  constraint "annex_baseline_key" primary key ("annex_id", "record_id", "year")
) strict, without rowid;
CREATE TABLE "annex_head" (
  "annex_id" text not null references "annex" ("id"),
  "position" integer not null check (position >= 0),
  "text" text not null,
  constraint "annex_head_key" primary key ("annex_id", "position")
) strict, without rowid;
CREATE TABLE "budget_allocation" (
  "budget_source_id" text not null references "budget_source" ("id"),
  "position" integer not null check (position >= 0),
  "proposal_id" text references "proposal" ("id"),
  "action_id" text references "action" ("id"),
  constraint "budget_allocation_key" primary key ("budget_source_id", "position"),
  constraint "budget_allocation_target" check (("proposal_id" is not null) + ("action_id" is not null) = 1)
) strict, without rowid;
CREATE TABLE "budget_source" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "title" text not null check ("title" <> ''),
  "from_year" integer not null check ("from_year" between 1900 and 2200),
  "to_year" integer check ("to_year" between 1900 and 2200),
  "amount_per_year" integer not null check ("amount_per_year" between -100000000000 and 100000000000)
) strict;
CREATE TABLE "calendar_entry" (
  "dossier_id" text not null references "dossier" ("id"),
  "position" integer not null check (position >= 0),
  "kind" text not null check ("kind" in ('reces', 'begrotingsbehandeling', 'debat')),
  "title" text not null check ("title" <> ''),
  "from_date" text not null check ("from_date" is date("from_date")),
  "to_date" text not null check ("to_date" is date("to_date")),
  constraint "calendar_entry_key" primary key ("dossier_id", "position")
) strict, without rowid;
CREATE TABLE "category" (
  "dossier_id" text not null references "dossier" ("id"),
  "key" text not null unique check ("key" <> ''),
  "position" integer not null check (position >= 0),
  "title" text not null check ("title" <> ''),
  constraint "category_key" primary key ("dossier_id", "key")
) strict, without rowid;
CREATE TABLE "change" (
  "seq" integer primary key,
  "step" integer not null references "step" ("seq"),
  "tbl" text not null,
  "row" text not null,
  "before" text,
  "after" text
) strict;
CREATE TABLE "commitment" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "number" text,
  "text" text not null,
  "origin" text not null check ("origin" in ('debat', 'brief')),
  "made_on" text not null check ("made_on" is date("made_on")),
  "made_in" text references "document" ("id"),
  "promised_by" text,
  "office" text,
  "promised_to" text,
  "holder" text,
  "recurring" text check ("recurring" in ('kwartaal', 'halfjaar', 'jaar')),
  "progress" text not null check ("progress" in ('onbekend', 'niet-gestart', 'in-behandeling', 'afgedaan', 'overgedragen', 'niet-uitgevoerd')),
  "established" text check ("established" in ('openstaand', 'voldaan', 'deels-voldaan', 'vervallen'))
) strict;
CREATE TABLE "commitment_deadline" (
  "commitment_id" text not null references "commitment" ("id"),
  "position" integer not null check (position >= 0),
  "phrase" text not null check ("phrase" <> ''),
  "date" text check ("date" is date("date")),
  "set_on" text not null check ("set_on" is date("set_on")),
  "reason" text,
  "citation" text,
  constraint "commitment_deadline_key" primary key ("commitment_id", "position")
) strict, without rowid;
CREATE TABLE "commitment_occurrence" (
  "commitment_id" text not null references "commitment" ("id"),
  "position" integer not null check (position >= 0),
  "due" text not null check ("due" is date("due")),
  "settled_by" text references "document" ("id"),
  "reason" text,
  constraint "commitment_occurrence_key" primary key ("commitment_id", "position")
) strict, without rowid;
CREATE TABLE "commitment_status" (
  "commitment_id" text not null references "commitment" ("id"),
  "position" integer not null check (position >= 0),
  "changed_on" text not null check ("changed_on" is date("changed_on")),
  "progress" text not null check ("progress" in ('onbekend', 'niet-gestart', 'in-behandeling', 'afgedaan', 'overgedragen', 'niet-uitgevoerd')),
  "note" text not null,
  "citation" text,
  constraint "commitment_status_key" primary key ("commitment_id", "position")
) strict, without rowid;
CREATE TABLE "document" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "kind" text not null check ("kind" in ('motie', 'brief', 'actieplan', 'aanhangsel', 'handelingen', 'verslag', 'amendement', 'beslisnota', 'wet', 'overig')),
  "citation" text not null check ("citation" <> ''),
  "number" text,
  "date" text check ("date" is date("date")),
  "date_sent" text check ("date_sent" is date("date_sent")),
  "title" text not null check ("title" <> ''),
  "url" text
) strict;
CREATE TABLE "dossier" (
  "id" text not null primary key check (length(id) = 36),
  "one" integer not null unique check (one = 1),
  "number" text not null check ("number" <> ''),
  "title" text not null check ("title" <> ''),
  "programme" text not null check ("programme" <> ''),
  "session" text not null check ("session" <> ''),
  "letter_number" text,
  "letter_date" text not null check ("letter_date" is date("letter_date")),
  "letter_date_sent" text check ("letter_date_sent" is date("letter_date_sent")),
  "letter_reference" text,
  "letter_from" text not null check ("letter_from" <> ''),
  "letter_to" text not null check ("letter_to" <> ''),
  "holder" text,
  "cover_note" text
) strict;
CREATE TABLE "element" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "motion_id" text references "motion" ("id"),
  "commitment_id" text references "commitment" ("id"),
  "text" text not null,
  "waived" text,
  constraint "element_owner" check (("motion_id" is not null) + ("commitment_id" is not null) = 1)
) strict;
CREATE TABLE "element_support" (
  "element_id" text not null references "element" ("id"),
  "position" integer not null check (position >= 0),
  "document_id" text references "document" ("id"),
  "proposal_id" text references "proposal" ("id"),
  "action_id" text references "action" ("id"),
  "motion_id" text references "motion" ("id"),
  "role" text not null check ("role" in ('invulling', 'tussenbericht', 'afdoening')),
  "passage" text,
  "note" text not null,
  constraint "element_support_key" primary key ("element_id", "position"),
  constraint "element_support_target" check (("document_id" is not null) + ("proposal_id" is not null) + ("action_id" is not null) + ("motion_id" is not null) = 1)
) strict, without rowid;
CREATE TABLE "ground" (
  "one" integer primary key check (one = 1),
  "step" integer not null
) strict;
CREATE TABLE "letter_party" (
  "dossier_id" text not null references "dossier" ("id"),
  "role" text not null check ("role" in ('medeondertekenaar', 'mede-namens')),
  "position" integer not null check (position >= 0),
  "name" text not null check ("name" <> ''),
  constraint "letter_party_key" primary key ("dossier_id", "role", "position")
) strict, without rowid;
CREATE TABLE "membership" (
  "organisation_id" text not null references "organisation" ("id"),
  "group_id" text not null references "organisation" ("id"),
  "position" integer not null check (position >= 0),
  constraint "membership_key" primary key ("organisation_id", "group_id")
) strict, without rowid;
CREATE TABLE "motion" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "document_id" text not null references "document" ("id"),
  "short" text not null check ("short" <> ''),
  "date" text check ("date" is date("date")),
  "outcome" text not null check ("outcome" in ('ingediend', 'aangenomen', 'aangenomen-zonder-stemming', 'overgenomen', 'verworpen', 'ingetrokken', 'aangehouden', 'vervallen', 'onbekend')),
  "cabinet_opinion" text check ("cabinet_opinion" in ('Overgenomen', 'Oordeel Kamer', 'Ontraden', 'Ontraden tenzij gewijzigd', 'Verzocht aan te houden', 'Geen (expliciete) appreciatie')),
  "replaces" text references "motion" ("id"),
  "request" text,
  "about" text not null,
  "holder" text,
  "minister" text,
  "handed_to" text references "organisation" ("id"),
  "progress" text not null check ("progress" in ('onbekend', 'niet-gestart', 'in-behandeling', 'afgedaan', 'overgedragen', 'niet-uitgevoerd'))
) strict;
CREATE TABLE "motion_deadline" (
  "motion_id" text not null references "motion" ("id"),
  "position" integer not null check (position >= 0),
  "phrase" text not null check ("phrase" <> ''),
  "date" text check ("date" is date("date")),
  "set_on" text not null check ("set_on" is date("set_on")),
  "reason" text,
  "citation" text,
  constraint "motion_deadline_key" primary key ("motion_id", "position")
) strict, without rowid;
CREATE TABLE "motion_held_over" (
  "motion_id" text not null references "motion" ("id"),
  "position" integer not null check (position >= 0),
  "date" text not null check ("date" is date("date")),
  constraint "motion_held_over_key" primary key ("motion_id", "position")
) strict, without rowid;
CREATE TABLE "motion_status" (
  "motion_id" text not null references "motion" ("id"),
  "position" integer not null check (position >= 0),
  "changed_on" text not null check ("changed_on" is date("changed_on")),
  "progress" text not null check ("progress" in ('onbekend', 'niet-gestart', 'in-behandeling', 'afgedaan', 'overgedragen', 'niet-uitgevoerd')),
  "note" text not null,
  "citation" text,
  constraint "motion_status_key" primary key ("motion_id", "position")
) strict, without rowid;
CREATE TABLE "motion_submitter" (
  "motion_id" text not null references "motion" ("id"),
  "position" integer not null check (position >= 0),
  "name" text not null check ("name" <> ''),
  "party" text,
  constraint "motion_submitter_key" primary key ("motion_id", "position")
) strict, without rowid;
CREATE TABLE "note" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "on_kind" text not null check ("on_kind" in ('dossier', 'annex', 'document', 'theme', 'proposal', 'action-line', 'action', 'programme-line', 'budget-source', 'organisation', 'motion', 'commitment', 'element')),
  "on_id" text not null,
  "text" text not null,
  "source" text not null check ("source" in ('bron', 'gebruiker')),
  "code" text,
  "visibility" text not null check ("visibility" in ('intern', 'openbaar'))
) strict;
CREATE TABLE "open_step" (
  "one" integer primary key check (one = 1),
  "seq" integer references "step" ("seq")
) strict;
CREATE TABLE "organisation" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "name" text not null check ("name" <> ''),
  "abbreviation" text,
  "kind" text not null check ("kind" in ('ministerie', 'overheid', 'uitvoering', 'koepel', 'maatschappelijk', 'samenwerkingsverband', 'overig'))
) strict;
CREATE TABLE "own_word" (
  "dossier_id" text not null references "dossier" ("id"),
  "word" text not null check ("word" <> ''),
  "position" integer not null check (position >= 0),
  constraint "own_word_key" primary key ("dossier_id", "word")
) strict, without rowid;
CREATE TABLE "programme_budget" (
  "programme_line_id" text not null references "programme_line" ("id"),
  "year" integer not null check ("year" between 1900 and 2200),
  "amount" integer check ("amount" between -100000000000 and 100000000000),
  "zero" text not null check ("zero" in ('-', '0', '')),
  constraint "programme_budget_key" primary key ("programme_line_id", "year")
) strict, without rowid;
CREATE TABLE "programme_line" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "label" text not null check ("label" <> ''),
  "kind" text not null check ("kind" in ('apparaat', 'no-regrets', 'actielijn', 'reservering', 'overig')),
  "text" text not null,
  "line_id" text references "action_line" ("id")
) strict;
CREATE TABLE "proposal" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "theme_id" text not null references "theme" ("id"),
  "category" text not null references "category" ("key"),
  "text" text not null,
  "appreciation" text not null,
  "cost_status" text not null check ("cost_status" in ('geraamd', 'geen', 'nvt', 'nog-onbekend', 'nog-niet-bekend')),
  "cost_text" text not null,
  "decision" text not null check ("decision" in ('open', 'opgenomen', 'elders-belegd', 'niet-opgenomen')),
  "decided_in" text references "document" ("id"),
  "reason" text,
  "became_action" text references "action" ("id")
) strict;
CREATE TABLE "proposal_carrier" (
  "proposal_id" text not null references "proposal" ("id"),
  "organisation_id" text not null references "organisation" ("id"),
  "position" integer not null check (position >= 0),
  constraint "proposal_carrier_key" primary key ("proposal_id", "organisation_id")
) strict, without rowid;
CREATE TABLE "proposal_clearance" (
  "proposal_id" text not null references "proposal" ("id"),
  "position" integer not null check (position >= 0),
  "cleared_by" text not null check ("cleared_by" in ('FEZ', 'directie', 'partner', 'overig')),
  "date" text not null check ("date" is date("date")),
  "outcome" text not null check ("outcome" <> ''),
  constraint "proposal_clearance_key" primary key ("proposal_id", "position")
) strict, without rowid;
CREATE TABLE "proposal_cost" (
  "proposal_id" text not null references "proposal" ("id"),
  "position" integer not null check (position >= 0),
  "amount" integer not null check ("amount" between -100000000000 and 100000000000),
  "kind" text check ("kind" in ('incidenteel', 'structureel')),
  "role" text not null check ("role" in ('raming', 'verwachting')),
  "year" integer check ("year" between 1900 and 2200),
  "from_year" integer check ("from_year" between 1900 and 2200),
  constraint "proposal_cost_key" primary key ("proposal_id", "position")
) strict, without rowid;
CREATE TABLE "proposal_submitter" (
  "proposal_id" text not null references "proposal" ("id"),
  "organisation_id" text not null references "organisation" ("id"),
  "position" integer not null check (position >= 0),
  constraint "proposal_submitter_key" primary key ("proposal_id", "organisation_id")
) strict, without rowid;
CREATE TABLE "step" (
  "seq" integer primary key,
  "id" text not null unique,
  "kind" text not null check ("kind" in ('do', 'undo', 'redo')),
  "reverses" text unique references "step" ("id"),
  "label" text not null,
  "author" text not null,
  "at" text not null,
  constraint "step_reverses" check ((kind = 'do') = (reverses is null))
) strict;
CREATE TABLE "theme" (
  "id" text not null primary key check (length(id) = 36),
  "rank" text not null check ("rank" <> ''),
  "title" text not null check ("title" <> '')
) strict;
CREATE TABLE "theme_head" (
  "theme_id" text not null references "theme" ("id"),
  "category" text not null references "category" ("key"),
  "position" integer not null check (position >= 0),
  "text" text not null,
  constraint "theme_head_key" primary key ("theme_id", "category", "position")
) strict, without rowid;
CREATE INDEX "action_by_line_id_rank" on "action" ("line_id", "rank");
CREATE INDEX "action_carrier_by_organisation_id" on "action_carrier" ("organisation_id");
CREATE INDEX "annex_by_copy_of" on "annex" ("copy_of");
CREATE INDEX "budget_allocation_by_action_id" on "budget_allocation" ("action_id");
CREATE INDEX "budget_allocation_by_proposal_id" on "budget_allocation" ("proposal_id");
CREATE INDEX "change_row" on "change" ("row");
CREATE INDEX "change_step" on "change" ("step");
CREATE INDEX "commitment_by_made_in" on "commitment" ("made_in");
CREATE INDEX "commitment_occurrence_by_settled_by" on "commitment_occurrence" ("settled_by");
CREATE INDEX "element_by_commitment_id" on "element" ("commitment_id");
CREATE INDEX "element_by_motion_id" on "element" ("motion_id");
CREATE INDEX "element_support_by_action_id" on "element_support" ("action_id");
CREATE INDEX "element_support_by_document_id" on "element_support" ("document_id");
CREATE INDEX "element_support_by_motion_id" on "element_support" ("motion_id");
CREATE INDEX "element_support_by_proposal_id" on "element_support" ("proposal_id");
CREATE INDEX "membership_by_group_id" on "membership" ("group_id");
CREATE INDEX "motion_by_document_id" on "motion" ("document_id");
CREATE INDEX "motion_by_handed_to" on "motion" ("handed_to");
CREATE INDEX "motion_by_replaces" on "motion" ("replaces");
CREATE INDEX "note_by_on_id" on "note" ("on_id");
CREATE INDEX "programme_line_by_line_id" on "programme_line" ("line_id");
CREATE INDEX "proposal_by_became_action" on "proposal" ("became_action");
CREATE INDEX "proposal_by_category" on "proposal" ("category");
CREATE INDEX "proposal_by_decided_in" on "proposal" ("decided_in");
CREATE INDEX "proposal_by_theme_id_category_rank" on "proposal" ("theme_id", "category", "rank");
CREATE INDEX "proposal_carrier_by_organisation_id" on "proposal_carrier" ("organisation_id");
CREATE INDEX "proposal_submitter_by_organisation_id" on "proposal_submitter" ("organisation_id");
CREATE INDEX "theme_head_by_category" on "theme_head" ("category");
