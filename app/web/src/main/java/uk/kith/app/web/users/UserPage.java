package uk.kith.app.web.users;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;

/**
 * One user, and what an administrator can do.
 *
 * @param roles as checkboxes
 * @param organisation signs in with the organisation's account, whose groups give the roles
 * @param own the administrator's own: roles stay as they are
 */
public record UserPage(
    String name,
    String href,
    long version,
    List<Fact> facts,
    List<Choice> roles,
    boolean off,
    boolean held,
    boolean own,
    boolean demonstration,
    boolean organisation) {

  static UserPage of(UserView user, Form form, String visitor) {
    Instant held = user.heldUntil();
    Instant code = user.codeUntil();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "State",
            held == null
                ? UserWorklist.state(user.state()).text()
                : "Held until " + Dates.moment(held)));
    if (user.organisation()) {
      facts.add(Fact.of("Signs in with", "The organisation’s account"));
    }
    if (code != null && user.state() != UserView.State.OFF) {
      facts.add(Fact.of("One-time code works until", Dates.moment(code)));
    }
    facts.add(Fact.of("Last signed in", UserWorklist.lastSignedIn(user)));
    facts.add(Fact.of("Added", Dates.moment(user.createdAt())));
    facts.add(Fact.of("Roles", RoleWords.of(user.roles())));
    return new UserPage(
        user.name(),
        UserWorklist.ADDRESS + "/" + user.id(),
        user.version(),
        List.copyOf(facts),
        RoleWords.choices(form),
        user.state() == UserView.State.OFF,
        held != null,
        user.name().equals(visitor),
        user.demonstration(),
        user.organisation());
  }
}
