-- Tickets to listen to events with; a row is deleted by whoever takes its ticket.
CREATE TABLE event_tickets (
  hash     BINARY(32)  NOT NULL COMMENT 'SHA-256 of the ticket, which nobody here knows',
  good_to  DATETIME(6) NOT NULL,
  document MEDIUMBLOB  NOT NULL COMMENT 'who may listen, JSON',
  PRIMARY KEY (hash),
  KEY event_tickets_age (good_to)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
