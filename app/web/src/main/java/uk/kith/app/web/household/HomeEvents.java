package uk.kith.app.web.household;

import java.util.Arrays;
import java.util.List;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;

/** What can happen in the life of a household, as far as it has come. */
final class HomeEvents {

  private HomeEvents() {}

  /** Nothing of homes and providers, whose registration others keep. */
  static List<LifeEvent> of(HouseholdSnapshot home) {
    return Arrays.stream(LifeEvent.values())
        .filter(event -> event.subject() == LifeSubject.HOUSEHOLD && suits(event, home))
        .toList();
  }

  /**
   * People without terms are still on their way to them; a connected person may be in between. The
   * approval of adopters ends as that of carers does.
   */
  private static boolean suits(LifeEvent event, HouseholdSnapshot home) {
    boolean carers = home.kind().isFostering();
    if (event.name().startsWith("ADOPTER_")) {
      return home.kind() == HouseholdKind.ADOPTER;
    }
    if (event == LifeEvent.RECRUITMENT_ENQUIRY && home.kind() == HouseholdKind.ADOPTER) {
      return home.own() && home.terms() == null;
    }
    if (event.isOfRecruitment()) {
      return carers && home.own() && home.terms() == null;
    }
    return switch (event) {
      case APPROVAL_REVIEWED, TERMS_NOTICE_GIVEN, TERMS_AGREED, TERMS_SUPPORT_STATED -> carers;
      case APPROVAL_ENDED ->
          (carers || home.kind() == HouseholdKind.ADOPTER) && home.terms() != null;
      default -> home.kind() == HouseholdKind.CONNECTED_PERSON;
    };
  }
}
