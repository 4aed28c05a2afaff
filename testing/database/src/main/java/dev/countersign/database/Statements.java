package dev.countersign.database;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is sent to the server over connections whose URL asks for that, a rewritten
 * batch as the one that it is.
 */
public final class Statements implements QueryInterceptor {
  private static final Queue<Sent> ALL = new ConcurrentLinkedQueue<>();

  private record Sent(Thread by, String sql) {}

  /** A JDBC URL that asks for it. */
  public static String seenOver(String jdbcUrl) {
    return jdbcUrl
        + (jdbcUrl.contains("?") ? "&" : "?")
        + "queryInterceptors="
        + Statements.class.getName();
  }

  /** What the work sends on this thread, but for the beginning and end of transactions. */
  public static List<String> of(Runnable work) {
    Thread thread = Thread.currentThread();
    ALL.removeIf(sent -> sent.by().equals(thread));
    work.run();
    return within(by(thread));
  }

  /**
   * What the thread sends, but for the beginning and end of transactions, that sends something with
   * these words during the work.
   */
  public static List<String> ofWhoSends(String words, Runnable work) {
    return within(allOfWhoSends(words, work));
  }

  /** The same with the beginning and end of transactions. */
  public static List<String> allOfWhoSends(String words, Runnable work) {
    ALL.clear();
    work.run();
    return ALL.stream()
        .filter(sent -> sent.sql().contains(words))
        .findFirst()
        .map(sent -> by(sent.by()))
        .orElse(List.of());
  }

  private static List<String> by(Thread thread) {
    return ALL.stream().filter(sent -> sent.by().equals(thread)).map(Sent::sql).toList();
  }

  private static List<String> within(List<String> all) {
    return all.stream().filter(sql -> !isBoundary(sql)).toList();
  }

  private static boolean isBoundary(String sql) {
    return sql.startsWith("SET autocommit") || sql.equals("COMMIT") || sql.equals("ROLLBACK");
  }

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // the driver's signature
  public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
    ALL.add(new Sent(Thread.currentThread(), sql.get()));
    return null;
  }

  @Override
  public <T extends Resultset> @Nullable T postProcess(
      Supplier<String> sql, Query query, T result, ServerSession session) {
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return true;
  }

  @Override
  public void destroy() {}
}
