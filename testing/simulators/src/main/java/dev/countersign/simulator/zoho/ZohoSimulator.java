package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.HttpListener;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A running stand-in for Zoho Inventory on the loopback address. */
public final class ZohoSimulator implements AutoCloseable {
  private final Office office;
  private final ZohoFaults faults = new ZohoFaults();
  private final ZohoJournal journal = new ZohoJournal();
  private final Limits limits;
  private final Turns turns;
  private final ZohoBooks books;
  private final FrontDoor door;
  private HttpListener listener;

  private ZohoSimulator(ZohoSettings settings) {
    Optional<StateFile> file = settings.stateFile().map(StateFile::new);
    this.office = new Office(settings, opened(settings, file));
    this.limits = new Limits(office);
    Posting posting = new Posting(office);
    Adjustments adjustments = new Adjustments(office, posting);
    Approvals approvals = new Approvals(office, adjustments, posting);
    Turns turns = new Turns(office.books, posting, file);
    TokenDesk tokens = new TokenDesk(office);
    InventoryApi api =
        new InventoryApi(office, turns, tokens, limits, routes(adjustments, approvals));
    this.books = new ZohoBooks(office, turns, adjustments, approvals, posting.chronicle(), tokens);
    this.turns = turns;
    ControlApi control = new ControlApi(this);
    this.door = new FrontDoor(api, tokens, turns, control, faults, new Scribe(office, journal));
    this.listener = HttpListener.open(settings.port(), door::answer);
  }

  private static Books opened(ZohoSettings settings, Optional<StateFile> file) {
    Books books = new Books();
    file.flatMap(StateFile::read)
        .ifPresentOrElse(books::restore, () -> books.open(settings.data()));
    return books;
  }

  private List<Route> routes(Adjustments adjustments, Approvals approvals) {
    return Stream.of(
            new AdjustmentOperations(office, adjustments, approvals).routes(),
            new ItemOperations(office).routes(),
            new MasterOperations(office).routes())
        .flatMap(List::stream)
        .toList();
  }

  /** Starts a simulator; books kept in a state file go on where they were left. */
  public static ZohoSimulator start(ZohoSettings settings) {
    return new ZohoSimulator(settings);
  }

  /** The port that it listens on, also while it is stopped. */
  public int port() {
    return listener.port();
  }

  /** The base of the inventory API. */
  public URI apiBaseUrl() {
    return accountsBaseUrl().resolve(InventoryApi.BASE);
  }

  /** The base of the accounts server. */
  public URI accountsBaseUrl() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** The faults that a test switches on. */
  public ZohoFaults faults() {
    return faults;
  }

  /** The requests that came in. */
  public ZohoJournal journal() {
    return journal;
  }

  /** The books, to put things in and to look. */
  public ZohoBooks books() {
    return books;
  }

  /** How far the limits are used. */
  public ZohoUsage usage() {
    return turns.look(limits::usage);
  }

  /** Begins to count refusals and highest numbers anew; the limits themselves stay as used. */
  public void forgetUsage() {
    turns.run(limits::forgetTallies);
  }

  /** The rules as they are now. */
  public ZohoRules rules() {
    return office.rules();
  }

  /** Changes the rules from the next request on. */
  public void rules(ZohoRules rules) {
    office.rules(rules);
  }

  /** Closes the port and all connections; the books stay. */
  public void stop() {
    faults.release();
    listener.close();
  }

  /** Opens the same port again, with the same books. */
  public void startAgain() {
    listener.close();
    listener = HttpListener.open(port(), door::answer);
  }

  /** Stops for good. */
  @Override
  public void close() {
    stop();
  }
}
