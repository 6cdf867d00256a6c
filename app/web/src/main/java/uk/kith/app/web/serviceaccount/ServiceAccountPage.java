package uk.kith.app.web.serviceaccount;

import java.util.List;
import uk.kith.app.program.ServiceAccountView;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.users.RoleWords;

/** One program, and what an administrator can do. */
public record ServiceAccountPage(
    String name, String href, List<Fact> facts, boolean works, List<Choice> owners, String latest) {

  static ServiceAccountPage of(
      ServiceAccountView account, Form form, List<UserView> users, String latest) {
    return new ServiceAccountPage(
        account.name(),
        ServiceAccountWorklist.ADDRESS + "/" + account.id(),
        List.of(
            Fact.of("State", ServiceAccountWorklist.state(account.state()).text()),
            Fact.of("Purpose", account.purpose()),
            Fact.of("Owner", account.owner()),
            Fact.of("May", ServiceAccountWorklist.may(account)),
            Fact.of("Roles", RoleWords.of(account.roles())),
            Fact.of("Token made", Dates.moment(account.madeAt()) + " by " + account.madeBy()),
            Fact.of("Last day of the token", Dates.day(ServiceAccountWorklist.lastDay(account))),
            Fact.of("Last used", ServiceAccountWorklist.lastUsed(account)),
            Fact.of("Named in the audit trail", "program:" + account.name())),
        account.state() == ServiceAccountView.State.WORKS,
        form.marked("owner", ServiceAccountForm.owners(users)),
        latest);
  }
}
