package uk.kith.app.web.serviceaccount;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.program.ServiceAccountFilter;
import uk.kith.app.program.ServiceAccountSort;
import uk.kith.app.program.ServiceAccountView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.app.web.users.RoleWords;

/** The programs, as the page and its files show them; pure functions. */
final class ServiceAccountWorklist {

  static final String ADDRESS = "/service-accounts";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static final List<Select> SELECTS =
      List.of(
          new Select(
              "state",
              "State",
              Stream.concat(
                      Stream.of(Choice.of("", "All")),
                      Arrays.stream(ServiceAccountView.State.values())
                          .map(state -> Choice.of(state.name(), state(state).text())))
                  .toList()));

  private ServiceAccountWorklist() {}

  /** What the form asks for. */
  static ServiceAccountFilter filter(Form form) {
    return new ServiceAccountFilter(
        form.value("text"),
        Arrays.stream(ServiceAccountView.State.values())
            .filter(state -> form.has("state", state.name()))
            .findFirst()
            .orElse(null));
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form) {
    ServiceAccountView.State state = filter(form).state();
    return Arrays.asList(
        state == null ? null : state(state).text().toLowerCase(Locale.UK),
        ListPage.withText(form, "name, purpose or owner"));
  }

  /**
   * @param today the real day: tokens go by the clock and not by the business date
   */
  static Worklist<ServiceAccountView> of(LocalDate today) {
    return new Worklist<>(
        "Service accounts",
        "service account",
        "service accounts",
        ADDRESS,
        "Name, purpose or owner",
        "None yet. A program that calls the API gets an account of its own here, and never a"
            + " person’s password.",
        today,
        List.of(
            ListColumn.of("Program", "Program").with("Purpose").sortedBy(ServiceAccountSort.NAME),
            ListColumn.of("Owner", "Owner").sortedBy(ServiceAccountSort.OWNER),
            ListColumn.of("May", "May").with("Roles"),
            ListColumn.of("State", "State").sortedBy(ServiceAccountSort.STATE),
            ListColumn.of("Last day", "Last day").sortedBy(ServiceAccountSort.EXPIRES),
            ListColumn.of("Last used", "Last used").sortedBy(ServiceAccountSort.LAST_USED)),
        account ->
            new Row(
                ADDRESS + "/" + account.id(),
                List.of(
                    Cell.text(account.name()).with(account.purpose()),
                    Cell.text(account.owner()),
                    Cell.text(may(account)).with(RoleWords.of(account.roles())),
                    Cell.of(new Value.State(state(account.state()))),
                    Cell.of(new Value.Day(lastDay(account))),
                    Cell.text(lastUsed(account)))));
  }

  static String may(ServiceAccountView account) {
    String what =
        account.access() == ServiceAccountView.Access.READ ? "Read only" : "Read and change";
    return account.areas().isEmpty() ? what : what + ": " + String.join(", ", account.areas());
  }

  /** On which the token works; it ends with that day in London. */
  static LocalDate lastDay(ServiceAccountView account) {
    return account.expiresAt().minusMillis(1).atZone(LONDON).toLocalDate();
  }

  static String lastUsed(ServiceAccountView account) {
    return account.lastUsedAt() == null ? "Never" : Dates.moment(account.lastUsedAt());
  }

  static Tag state(ServiceAccountView.State state) {
    return switch (state) {
      case WORKS -> new Tag("Works", Tag.Colour.BLUE);
      case EXPIRED -> new Tag("Expired", Tag.Colour.GREY);
      case REVOKED -> new Tag("Revoked", Tag.Colour.GREY);
    };
  }
}
