package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.templates.StaticTemplates;
import uk.kith.app.web.templates.Templates;

/** Our tags write what the design system publishes. */
class GovukComponentsTest {
  private static final Templates TAGS = new StaticTemplates();
  private static final String NOTHING = "";

  private static void same(String component, String example, JteModel ours) {
    same(component, example, ours.render());
  }

  private static void same(String component, String example, String ours) {
    assertEquals(
        Fixtures.normal(Fixtures.html(component, example)), Fixtures.normal(ours), component);
  }

  @Test
  void backLink() {
    same("back-link", "default", TAGS.govukBackLink("#", "Back"));
  }

  @Test
  void button() {
    same(
        "button",
        "secondary",
        plain(TAGS.govukButton("Secondary button", null, true, false, "secondary", null, null)));
    same(
        "button",
        "warning",
        plain(TAGS.govukButton("Warning button", null, false, true, "Warning", null, null)));
    same("button", "link", TAGS.govukButton("Link button", "/", false, false, null, null, null));
  }

  /** Ours ask for double clicks to be prevented, which the examples leave out. */
  private static String plain(JteModel button) {
    return button.render().replace(" data-prevent-double-click=\"true\"", NOTHING);
  }

  private static JteModel input(
      String id, String label, @Nullable String hint, @Nullable String error, String width) {
    return TAGS.govukInput(id, label, null, hint, error, "text", null, null, null, null, width);
  }

  @Test
  void input() {
    same("input", "default", input("test-name", "National Insurance number", null, null, NOTHING));
    same(
        "input",
        "with error and hint",
        input(
            "with-error-hint",
            "National insurance number",
            "It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.",
            "Enter a National Insurance number in the correct format",
            NOTHING));
  }

  @Test
  void passwordInput() {
    same(
        "password-input",
        "default",
        TAGS.govukPasswordInput("password", "Password", null, "current-password"));
  }

  @Test
  void textarea() {
    same(
        "textarea",
        "default",
        TAGS.govukTextarea("more-detail", "Can you provide more detail?", null, null, null, 5));
  }

  @Test
  void fileUpload() {
    same(
        "file-upload",
        "with error message and hint",
        TAGS.govukFileUpload(
            "file-upload-3",
            "Upload a file",
            "Your photo may be in your Pictures, Photos, Downloads or Desktop folder. Or in an app like iPhoto.",
            "Error message goes here",
            null,
            false));
  }

  @Test
  void dateInput() {
    String ours =
        TAGS.govukDateInput(
                "dob",
                "What is your date of birth?",
                TypedDate.EMPTY,
                "For example, 31 3 1980",
                null,
                NOTHING)
            .render();
    // Names of ours carry the field, and boxes are empty rather than without a value.
    same(
        "date-input",
        "default",
        ours.replace("name=\"dob-", "name=\"").replace(" value=\"\"", NOTHING));
  }

  @Test
  void radios() {
    List<Choice> yesNo = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    same(
        "radios",
        "with hint",
        TAGS.govukRadios(
            "example-with-hint",
            "Have you changed your name?",
            yesNo,
            "This includes changing your last name or spelling your name differently.",
            null,
            false,
            NOTHING,
            null,
            null));
  }

  @Test
  void checkboxes() {
    same(
        "checkboxes",
        "with error message",
        TAGS.govukCheckboxes(
            "waste",
            "Which types of waste do you transport regularly?",
            List.of(
                Choice.of("animal", "Waste from animal carcasses")
                    .hinted("Nullam id dolor id nibh ultricies vehicula ut id elit."),
                Choice.of("mines", "Waste from mines or quarries")
                    .hinted("Nullam id dolor id nibh ultricies vehicula ut id elit."),
                Choice.of("farm", "Farm or agricultural waste")
                    .hinted("Nullam id dolor id nibh ultricies vehicula ut id elit.")),
            null,
            "Please select an option",
            false,
            NOTHING));
  }

  @Test
  void select() {
    same(
        "select",
        "default",
        TAGS.govukSelect(
                "select-1",
                "Label text goes here",
                List.of(
                    Choice.of("1", "GOV.UK frontend option 1"),
                    Choice.of("2", "GOV.UK frontend option 2").chosen(true),
                    Choice.of("3", "GOV.UK frontend option 3")),
                null,
                null)
            .render()
            // We never show an option that cannot be chosen.
            .replace("value=\"3\"", "value=\"3\" disabled"));
  }

  @Test
  void errorSummary() {
    same(
        "error-summary",
        "default",
        TAGS.govukErrorSummary(
            List.of(
                new FormError(
                    "example-error-1", "The date your passport was issued must be in the past"),
                new FormError("example-error-2", "Enter a postcode, like AA1 1AA"))));
  }

  @Test
  void notificationBanner() {
    same(
        "notification-banner",
        "default",
        TAGS.govukNotificationBanner("This publication was withdrawn on 7 March 2014.", false));
    same(
        "notification-banner",
        "with type as success",
        TAGS.govukNotificationBanner("Email sent to example@email.com", true));
  }

  @Test
  void tag() {
    same("tag", "green", TAGS.govukTag(new Tag("Green", Tag.Colour.GREEN)));
    same("tag", "red", TAGS.govukTag(new Tag("Red", Tag.Colour.RED)));
  }

  @Test
  void details() {
    same(
        "details",
        "default",
        TAGS.govukDetails(
            "Help with nationality",
            out ->
                out.writeContent(
                    "We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post."),
            false,
            NOTHING));
  }

  @Test
  void insetAndWarningText() {
    same(
        "inset-text",
        "default",
        TAGS.govukInsetText(
            "It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application."));
    same(
        "warning-text",
        "default",
        TAGS.govukWarningText("You can be fined up to £5,000 if you don’t register."));
  }

  @Test
  void pagination() {
    String ours = TAGS.govukPagination(new Pager(1, 3, "/page/", ""), "Pagination").render();
    // Our addresses count from 0, as the contract does.
    ours =
        ours.replace("/page/2\" rel=\"next", "/next\" rel=\"next")
            .replace("/page/0\" rel=\"prev", "/previous\" rel=\"prev");
    ours =
        ours.replace("/page/2\"", "/page/3\"")
            .replace("/page/1\"", "/page/2\"")
            .replace("/page/0\"", "/page/1\"");
    same("pagination", "default", ours);
  }

  @Test
  void skipLink() {
    same(
        "skip-link",
        "default",
        TAGS.govukSkipLink().render().replace("#main-content", "#test-target-element"));
  }
}
