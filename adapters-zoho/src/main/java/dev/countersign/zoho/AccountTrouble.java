package dev.countersign.zoho;

import dev.countersign.application.erp.ErpAccount;
import dev.countersign.application.erp.ErpError;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers why Zoho did not let us in: for want of a token, which stops all, or of a scope, until
 * the same goes well again.
 */
final class AccountTrouble implements ErpAccount {
  private static final String TOKEN = "token";
  private static final String NOT_AUTHORISED = "erp.not_authorised";

  private final Map<String, ErpError> known = new ConcurrentHashMap<>();

  @Override
  public Optional<ErpError> trouble() {
    return Optional.ofNullable(known.get(TOKEN)).or(() -> known.values().stream().findFirst());
  }

  /** How a call ended that took that scope. */
  void heard(String scope, Answer<?> answer) {
    switch (answer) {
      case Answer.Done<?> _, Answer.Refused<?> _ -> {
        known.remove(TOKEN);
        known.remove(scope);
      }
      case Answer.Forbidden<?>(var error) -> {
        known.remove(TOKEN);
        known.put(scope, error);
      }
      case Answer.NotExecuted<?>(_, var error, _) when error.code().equals(NOT_AUTHORISED) ->
          known.put(TOKEN, error);
      case Answer.NotExecuted<?> _, Answer.Doubtful<?> _ -> {}
    }
  }
}
