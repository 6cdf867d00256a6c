package uk.kith.app.web.footer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of plain text. */
public record TextPage(String title, List<Part> parts) {

  /**
   * A piece of it.
   *
   * @param heading null for the first, which follows the title
   */
  public record Part(@Nullable String heading, List<String> paragraphs, List<String> items) {}

  static final TextPage ACCESSIBILITY =
      new TextPage(
          "Accessibility",
          List.of(
              new Part(
                  null,
                  List.of(
                      "Kith is meant for everybody who works in a council. It follows the GOV.UK"
                          + " and Ministry of Justice design systems and aims at the Web Content"
                          + " Accessibility Guidelines 2.2, level AA."),
                  List.of()),
              new Part(
                  "What it is built for",
                  List.of(
                      "These are the aims. Where a page does not keep to them, that is a fault:"
                          + " please tell us."),
                  List.of(
                      "every page works with a keyboard alone",
                      "every page works with scripts switched off",
                      "text can be enlarged to 400% without scrolling sideways, tables of figures"
                          + " excepted",
                      "every chart and map can be read as a table",
                      "every state has its word, and is never told by colour alone")),
              new Part(
                  "What is tested",
                  List.of("Each time Kith is built, automatic tests:"),
                  List.of(
                      "look at pages of every part of Kith with axe, by the rules of the guidelines"
                          + " that a machine can check, at widths of 1280 and 320 pixels",
                      "see that these pages need no scrolling sideways at 375 and 320 pixels",
                      "do the main pieces of work with scripts switched off",
                      "check a PDF document against the standard for accessible PDF, PDF/UA")),
              new Part(
                  "What is not tested",
                  List.of(
                      "A machine finds only part of what stands in people’s way. Nobody has yet"
                          + " tested:"),
                  List.of(
                      "any page with a screen reader, a screen magnifier or speech input",
                      "every page with a keyboard alone, by a person or by a test",
                      "any page with people who have a disability",
                      "the Word and Excel files that Kith writes")),
              new Part(
                  "How far it complies",
                  List.of(
                      "Kith has not been audited against the guidelines, by its makers or by an"
                          + " independent body, so that nobody can say that it complies fully. No"
                          + " failure is known today; that is not the same as none. Your authority"
                          + " has to audit it, and to publish its own statement, before its staff"
                          + " have to rely on it. Last reviewed on 28 November 2026."),
                  List.of()),
              new Part(
                  "Telling us",
                  List.of(
                      "If something does not work for you, tell whoever looks after Kith in your"
                          + " authority. They can raise it with the project."),
                  List.of())));

  static final TextPage PRIVACY =
      new TextPage(
          "Privacy",
          List.of(
              new Part(
                  null,
                  List.of(
                      "Kith holds what your authority records about children and carers, so that"
                          + " homes can be found for children. Your authority is the controller of"
                          + " these data. Kith sends nothing to anybody else."),
                  List.of()),
              new Part(
                  "What Kith records about you",
                  List.of("While you work with Kith it records:"),
                  List.of(
                      "when you sign in and out",
                      "which children’s records you open, and which lists you take away as files",
                      "every decision that you record, with your name and reasons",
                      "every page or record that was refused to you")),
              new Part(
                  "Cookies",
                  List.of(
                      "One cookie keeps you signed in. It is deleted when you sign out or close the"
                          + " browser. There are no others, and nobody counts your visits."),
                  List.of()),
              new Part(
                  "Decisions",
                  List.of(
                      "Kith orders options and shows why. It never decides where a child lives; a"
                          + " named person does, with reasons."),
                  List.of())));

  static final TextPage HELP =
      new TextPage(
          "Help",
          List.of(
              new Part(
                  null,
                  List.of(
                      "Kith helps a council to find the right home for a child, near to what the"
                          + " child knows."),
                  List.of()),
              new Part(
                  "Finding a home",
                  List.of("The work goes in this order:"),
                  List.of(
                      "open a placement request for a child, or for brothers and sisters",
                      "look at the options: family and friends first, then every household and home"
                          + " with what the law says of it",
                      "reserve places in one, with your reasons",
                      "start the placement on the day the child moves in")),
              new Part(
                  "How the order is made",
                  List.of(
                      "Options are ordered by need, brothers and sisters, locality, continuity and"
                          + " heritage, with 35, 25, 20, 10 and 10 points of 100 unless your"
                          + " authority decided otherwise. What is not known is shown as a range,"
                          + " never as nothing. The order informs; it does not decide."),
                  List.of()),
              new Part(
                  "What the rules say",
                  List.of(
                      "Each finding names its rule and its source in law or guidance. “Not now”"
                          + " means that a rule stands against a home today and nobody may lift it;"
                          + " “with approval” means that a named person may."),
                  List.of())));
}
