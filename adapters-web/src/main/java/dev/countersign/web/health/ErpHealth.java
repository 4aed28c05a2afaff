package dev.countersign.web.health;

import static dev.countersign.web.json.Plain.orNull;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.RefreshingCatalogue;
import dev.countersign.application.erp.ErpAccount;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.web.ErpProfile;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Gathers what is known about the ERP. */
@Singleton
final class ErpHealth {
  private final RefreshingCatalogue refreshing;
  private final Catalogue catalogue;
  private final ErpAccount account;
  private final RequestBudget budget;
  private final PostingSwitch postings;
  private final PostingBacklog backlog;
  private final ErpProfile erp;
  private final InstantSource clock;

  ErpHealth(
      RefreshingCatalogue refreshing,
      Catalogue catalogue,
      ErpAccount account,
      RequestBudget budget,
      PostingSwitch postings,
      PostingBacklog backlog,
      ErpProfile erp,
      InstantSource clock) {
    this.refreshing = refreshing;
    this.catalogue = catalogue;
    this.account = account;
    this.budget = budget;
    this.postings = postings;
    this.backlog = backlog;
    this.erp = erp;
    this.clock = clock;
  }

  ErpHealthView now() {
    Optional<Instant> asOf = catalogue.snapshot(Set.of()).map(CatalogueSnapshot::asOf);
    Optional<ErpError> error = account.trouble().or(refreshing::lastError);
    return new ErpHealthView(
        error.isPresent() ? "DOWN" : asOf.map(_ -> "UP").orElse("UNKNOWN"),
        erp.name(),
        orNull(asOf),
        orNull(asOf.map(then -> Duration.between(then, clock.instant()).toSeconds())),
        orNull(error.map(ErpError::code)),
        orNull(error.map(ErpError::message)),
        PostingHealthView.of(postings.state(), backlog.backlog()),
        BudgetView.of(budget.state()));
  }
}
