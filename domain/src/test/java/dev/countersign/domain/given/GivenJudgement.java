package dev.countersign.domain.given;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.judgement.AdjustmentRules;
import dev.countersign.domain.judgement.Calendar;
import dev.countersign.domain.judgement.Circumstances;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Circumstances.Stage;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.domain.stock.ItemAt;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A judgement of what is asked to be approved: by the small catalogue, with ten of each on hand and
 * an ERP that can do everything, unless told otherwise.
 */
public final class GivenJudgement {
  private GivenStock stock = GivenStock.tenOfEach();
  private Optional<LocalDate> closedThrough = Optional.empty();
  private Stage stage = Stage.SUBMIT;
  private boolean reversal;
  private boolean negativeStock;
  private boolean stockUnknown = true;
  private Set<Feature> supported = EnumSet.allOf(Feature.class);
  private CatalogueSnapshot catalogue = GivenCatalogue.snapshot();
  private Set<ItemAt> pending = Set.of();

  private GivenJudgement() {}

  public static GivenJudgement judging() {
    return new GivenJudgement();
  }

  public GivenJudgement stock(GivenStock other) {
    stock = other;
    return this;
  }

  public GivenJudgement closedThrough(LocalDate day) {
    closedThrough = Optional.of(day);
    return this;
  }

  public GivenJudgement aDraft() {
    stage = Stage.DRAFT;
    return this;
  }

  public GivenJudgement aReversal() {
    reversal = true;
    return this;
  }

  public GivenJudgement allowingNegativeStock() {
    negativeStock = true;
    return this;
  }

  public GivenJudgement refusingUnknownStock() {
    stockUnknown = false;
    return this;
  }

  public GivenJudgement without(Feature... features) {
    supported = EnumSet.allOf(Feature.class);
    supported.removeAll(List.of(features));
    return this;
  }

  public GivenJudgement by(CatalogueSnapshot other) {
    catalogue = other;
    return this;
  }

  public GivenJudgement pending(ItemAt... elsewhere) {
    pending = Set.of(elsewhere);
    return this;
  }

  public Judgement of(GivenProposal proposal) {
    return of(proposal.known());
  }

  public Judgement of(Content content) {
    return AdjustmentRules.judge(content, catalogue, stock.make(), circumstances());
  }

  public List<String> errorsOf(GivenProposal proposal) {
    return Found.in(of(proposal));
  }

  public List<String> warningsOf(GivenProposal proposal) {
    return Found.warnings(of(proposal));
  }

  private Circumstances circumstances() {
    return new Circumstances(
        new Calendar(GivenCatalogue.TODAY, 31, closedThrough),
        stage,
        reversal,
        new Leniency(negativeStock, stockUnknown),
        supported,
        pending);
  }
}
