package uk.kith.app.program;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which programs are asked for.
 *
 * @param text part of the name, the purpose or the owner's name; empty for any
 * @param state null for any
 */
public record ServiceAccountFilter(String text, ServiceAccountView.@Nullable State state) {

  boolean fits(ServiceAccountView account) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return (state == null || account.state() == state)
        && (account.name() + "\n" + account.purpose() + "\n" + account.owner())
            .toLowerCase(Locale.ROOT)
            .contains(wanted);
  }
}
