package uk.kith.app.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.Whereabouts.Precision;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Gazetteer;

/** What the service answers from loaded editions and from the table that Kith brings. */
@ArquillianTest
class GazetteerAnswersIT {

  private static final Actor OFFICER = new Actor("test", Set.of(Role.PLACEMENT_OFFICER));
  private static final LocalAuthority EDINBURGH = new LocalAuthority("S12000036");

  @Inject Gazetteer gazetteer;
  @Inject RunAs runAs;

  @Test
  void theNewestEditionIsBelievedAndTheTableAnswersUntilThen() throws Exception {
    load(
        """
        postcode,sector,easting,northing,authority,share
        EH1 1AA,,325000,673000,S12000036,
        ,EH1 1,325100,673100,S12000036,0.9
        """);
    load("sector,easting,northing,authority\nEH1 1,325200,673200,S12000036\n");

    Postcode exact = Postcode.parse("EH1 1AA");
    Postcode near = Postcode.parse("EH1 1AB");
    Postcode town = Postcode.parse("S65 1AA");
    Postcode nowhere = Postcode.parse("ZZ1 1ZZ");
    Map<Postcode, Whereabouts> answers = gazetteer.whereabouts(List.of(exact, near, town, nowhere));
    assertEquals(
        new Whereabouts("EH1 1", new Position(325_000, 673_000), EDINBURGH, Precision.POSTCODE),
        answers.get(exact));
    assertEquals(
        new Whereabouts("EH1 1", new Position(325_200, 673_200), EDINBURGH, Precision.SECTOR),
        answers.get(near));
    assertEquals(answers.get(town), gazetteer.whereabouts(town));
    assertEquals("E08000018", String.valueOf(gazetteer.whereabouts(town).authority()));
    assertEquals(Whereabouts.NOT_KNOWN, answers.get(nowhere));
    assertEquals(Map.of(), gazetteer.whereabouts(List.of()));
  }

  private void load(String csv) throws Exception {
    runAs.call(OFFICER, () -> gazetteer.load(csv, "test"));
  }
}
