package uk.kith.app.signin;

import java.util.List;
import uk.kith.app.openid.OpenIdRefused;
import uk.kith.app.web.ErrorPage;

/** What people are told whom the organisation's account did not let in, and what to do now. */
final class OrganisationRefusals {

  private static final String NOT_IN = "You are not signed in";

  private OrganisationRefusals() {}

  static ErrorPage of(OpenIdRefused.Kind kind) {
    return switch (kind) {
      case ATTEMPT ->
          page(
              400,
              "Sign in once more",
              "Signing in took too long, was begun in another window, or was finished already."
                  + " Nothing is wrong with your account. Begin again.");
      case STOPPED ->
          page(
              400,
              NOT_IN,
              "Signing in with your organisation’s account was stopped. Begin again if you did not"
                  + " mean to stop it.");
      case AWAY ->
          page(
              503,
              "Your organisation’s sign-in cannot be reached",
              "Kith works, but cannot ask your organisation who you are just now. Try again in a"
                  + " minute. If it stays so, tell whoever looks after Kith. In an emergency work"
                  + " by phone and record it here afterwards.");
      case ANSWER ->
          page(
              502,
              NOT_IN,
              "What your organisation’s sign-in sent is not what Kith was set up for, so Kith lets"
                  + " nobody in by it. Tell whoever looks after Kith when it happened; the reason"
                  + " stands in the audit trail.");
    };
  }

  static ErrorPage of(OrganisationUsers.Refusal refusal) {
    return switch (refusal) {
      case NO_ROLE ->
          page(
              403,
              "Your account does not open Kith",
              "Your organisation knows you, but you are in none of the groups that give a role in"
                  + " Kith. If you need Kith for your work, ask who looks after your account to add"
                  + " you to the right group, and sign in again.");
      case GROUPS_LEFT_OUT ->
          page(
              403,
              "Your account does not open Kith",
              "You are in so many groups that your organisation’s sign-in names none of them. Tell"
                  + " whoever looks after Kith: it should be told only of the groups that give a"
                  + " role in Kith.");
      case ADMINISTRATOR_STANDS_ALONE ->
          page(
              403,
              "Your groups do not go together",
              "They make you an administrator of Kith and also give you a role that reads"
                  + " children’s records. An administrator sees no children. Ask who looks after"
                  + " your account to take you out of one; whoever does both kinds of work has two"
                  + " accounts.");
      case NAME_UNUSABLE ->
          page(
              403,
              NOT_IN,
              "Kith cannot use the user name of your account: it is missing, too long, or one that"
                  + " Kith uses itself. Tell whoever looks after Kith.");
      case NAME_TAKEN ->
          page(
              403,
              NOT_IN,
              "Kith has or had a user with the name of your account, who signs in another way. A"
                  + " name means one person for ever, so yours cannot be the same. Tell whoever"
                  + " looks after Kith.");
      case SWITCHED_OFF ->
          page(
              403,
              "You are switched off in Kith",
              "An administrator switched you off in Kith, so your organisation’s account does not"
                  + " open it. If that is a mistake, ask an administrator.");
    };
  }

  private static ErrorPage page(int status, String title, String text) {
    return new ErrorPage(
        status, title, List.of(text), List.of(), "/sign-in", "Go to the sign-in page");
  }
}
