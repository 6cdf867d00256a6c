package uk.kith.app.web.serviceaccount;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.app.program.NewServiceAccount;
import uk.kith.app.program.ServiceAccountView;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.users.RoleWords;

/**
 * What the form of a program asks.
 *
 * @param owners everybody who can sign in, with their roles
 */
public record ServiceAccountForm(
    List<Choice> owners,
    List<Choice> roles,
    List<Choice> access,
    List<Choice> extent,
    List<Choice> areas,
    String latest) {

  private static final List<Choice> ACCESS =
      List.of(
          Choice.of(ServiceAccountView.Access.READ.name(), "Read only")
              .hinted("GET and HEAD. Some questions are asked by POST and count as changes."),
          Choice.of(ServiceAccountView.Access.WRITE.name(), "Read and change"));

  private static final String ONLY = "only";

  private static final List<Choice> EXTENT =
      List.of(
          Choice.of("all", "Everything that its roles open"),
          Choice.of(ONLY, "Only the parts ticked below"));

  static ServiceAccountForm of(Form form, List<UserView> users, List<String> areas, String latest) {
    return new ServiceAccountForm(
        form.marked("owner", owners(users)),
        RoleWords.choices(form),
        form.marked("access", ACCESS),
        form.marked("extent", EXTENT),
        form.marked(
            "areas", areas.stream().map(area -> Choice.of(area, area.replace('-', ' '))).toList()),
        latest);
  }

  /** "priya.nair (placement officer)", after a line that is no choice. */
  static List<Choice> owners(List<UserView> users) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose")),
            users.stream()
                .filter(user -> user.state() != UserView.State.OFF)
                .map(
                    user ->
                        Choice.of(user.name(), user.name() + ": " + RoleWords.of(user.roles()))))
        .toList();
  }

  /** The form before anybody typed: as little as possible, for as long as may be. */
  static Form begun(LocalDate latest) {
    return Form.prefilled(
        Map.of(
            "access", ServiceAccountView.Access.READ.name(),
            "extent", ONLY,
            "last-day-day", "" + latest.getDayOfMonth(),
            "last-day-month", "" + latest.getMonthValue(),
            "last-day-year", "" + latest.getYear()));
  }

  /** With what is missing. */
  static Form checked(Form form) {
    Form checked =
        form.require("name", "Enter a name")
            .require("purpose", "Say what the program is for")
            .require("owner", "Choose who answers for it")
            .choose("roles", RoleWords.choices(Form.EMPTY), "Choose at least one role")
            .choose("access", ACCESS, "Choose whether it may change anything")
            .choose("extent", EXTENT, "Choose what it may call");
    if (form.has("extent", ONLY) && form.values("areas").isEmpty()) {
      checked = checked.with("areas", "Tick at least one part");
    }
    return day(checked);
  }

  /** With what is wrong with the last day. */
  static Form day(Form form) {
    return form.date("last-day").findDate().isEmpty()
        ? form.with("last-day-day", "Enter the last day on which the token works")
        : form;
  }

  static LocalDate lastDay(Form form) {
    return form.date("last-day").findDate().orElseThrow();
  }

  static NewServiceAccount wanted(Form form) {
    return new NewServiceAccount(
        form.value("name"),
        form.value("purpose"),
        form.value("owner"),
        RoleWords.ticked(form),
        form.has("extent", ONLY) ? new HashSet<>(form.values("areas")) : Set.of(),
        ServiceAccountView.Access.valueOf(form.value("access")),
        lastDay(form));
  }
}
