package dev.countersign.persistence;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes down what this thread sends to the server, a rewritten batch as the one that it is. */
public final class Statements implements QueryInterceptor {
  private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

  /** What the work sends, but for the beginning and end of transactions. */
  public static List<String> of(Runnable work) {
    SENT.get().clear();
    work.run();
    return SENT.get().stream().filter(sql -> !isBoundary(sql)).toList();
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
    SENT.get().add(sql.get());
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
