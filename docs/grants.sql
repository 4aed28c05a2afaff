-- The rights of the application's account, once the schema's owner (MIGRATION_USERNAME) has made the
-- tables; run it again after an upgrade that brings new ones. Replace the schema's name, countersign, and
-- the account's, 'countersign'@'%', by yours.
--
-- To the audit trail rows are only ever added: audit_entries, audit_chain and audit_seals have no UPDATE and
-- no DELETE, and nothing may be altered, emptied or dropped. personal_data may go: people are forgotten.
GRANT SELECT, INSERT ON countersign.* TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.access_token TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.adjustment_terms TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.adjustments TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.catalogue TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.catalogue_items TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.catalogue_storages TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.event_tickets TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.events TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.installation TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.kept_answers TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.leases TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.people_seen TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.periods TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.personal_data TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.policy_in_force TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.posting_steps TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.posting_switch TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.request_budget TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.requests TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.submitters TO 'countersign'@'%';
GRANT UPDATE, DELETE ON countersign.token_renewals TO 'countersign'@'%';
