package uk.kith.placements.engine.sheets;

import java.util.Locale;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;

/** The words that authorities use for the codes of households. */
final class HouseholdWords {

  static final CodeWords KINDS =
      CodeWords.of(HouseholdKind.class)
          .with(
              "FOSTER",
              "Foster carers",
              "Foster carer",
              "Fostering",
              "Mainstream",
              "Mainstream foster carer",
              "Mainstream foster carers",
              "Mainstream fostering",
              "General")
          .with(
              "CONNECTED_PERSON",
              "Connected person",
              "Connected persons",
              "Connected carer",
              "Kinship",
              "Kinship carer",
              "Kinship carers",
              "Family and friends",
              "Friends and family",
              "Reg 24")
          .with(
              "PARENT",
              "Parent’s own home",
              "Parent",
              "Parents",
              "Placed with parents",
              "With parents")
          .with("ADOPTER", "Adopters", "Adoptive parents", "Prospective adopters", "Adoption")
          .with(
              "CHILDRENS_HOME",
              "Children’s home",
              "Childrens homes",
              "Residential",
              "Residential home")
          .with(
              "SUPPORTED",
              "Supported accommodation",
              "Supported lodgings",
              "Supported living",
              "Semi-independent");

  static final CodeWords OWN =
      CodeWords.NO_CODES
          .with(
              "yes",
              "Yes",
              "Y",
              "True",
              "1",
              "Own",
              "In house",
              "Internal",
              "LA",
              "Local authority")
          .with("no", "No", "N", "False", "0", "IFA", "Agency", "Independent", "External");

  static final CodeWords SEXES =
      CodeWords.of(Sex.class)
          .with("MALE", "Boys only", "M", "Boy", "Boys", "Male only")
          .with("FEMALE", "Girls only", "F", "Girl", "Girls", "Female only")
          .with(
              CodeWords.NONE,
              "Boys and girls",
              "Either",
              "Any",
              "Both",
              "Mixed",
              "M/F",
              "Male/Female",
              "n/a");

  static final CodeWords TYPES =
      CodeWords.of(SearchKind.class)
          .with("EMERGENCY", "Emergency", "Same day")
          .with("SHORT_TERM", "Short term", "ST", "Task centred", "Task-centered")
          .with("LONG_TERM", "Long term", "LT", "Permanent", "Permanence")
          .with("PARENT_AND_CHILD", "Parent and child", "P&C", "Mother and baby", "Parent & child")
          .with("RESPITE", "Respite", "Short breaks", "Short break")
          .with("ADOPTION", "Adoption", "Fostering for adoption", "FFA");

  static final CodeWords REASONS =
      reasons()
          .with(
              "CARER_ON_BREAK", "Break", "Holiday", "Carer on holiday", "On break", "Annual leave")
          .with(
              "NEEDS_OF_CHILD_PLACED",
              "Needs of child in placement",
              "Needs of child placed",
              "Single placement")
          .with("SIBLING_GROUP_ONLY", "Siblings only", "Sibling group", "Sibling group only")
          .with(
              "UNDER_REVIEW",
              "Under review",
              "Under investigation",
              "Allegation",
              "Standards of care")
          .with("BEDROOM_CANNOT_BE_SHARED", "Bedroom sharing", "Cannot share")
          .with("PENDING_RESIGNATION", "Resigning", "Resignation")
          .with(CodeWords.NONE, "n/a", "None");

  static final CodeWords REGISTRATIONS =
      CodeWords.of(Registration.Status.class)
          .with("REGISTERED", "Registered", "Yes")
          .with("APPLIED", "Applied", "Application made")
          .with("EXCEPTED", "Excepted", "Exempt")
          .with("NONE", "Not registered", "No", "Unregistered")
          .with("NOT_KNOWN", "Not known", "Unknown");

  private HouseholdWords() {}

  private static CodeWords reasons() {
    CodeWords words = CodeWords.of(NotAvailable.Reason.class);
    for (NotAvailable.Reason reason : NotAvailable.Reason.values()) {
      String said = reason.words();
      words =
          words.with(
              reason.name(), said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1));
    }
    return words;
  }
}
