package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;

/** R-MATCH-01: a home that may bring a child to a school to keep away from is a thing to ask. */
class SchoolsToMindTest {

  private static final String WORDS =
      "Keep away from Wickersley School; stays at Thorpe Hesley Primary";

  @Test
  void eitherNameMayHoldTheOther() {
    SchoolsToMind words = new SchoolsToMind(WORDS);
    assertTrue(words.names("Wickersley School and Sports College"));
    assertTrue(words.names("WICKERSLEY"));
    assertFalse(words.names("Wath Comprehensive School"));
    assertFalse(words.names(null));
  }

  @Test
  void aSchoolToStayAtIsNothingToKeepAwayFrom() {
    assertFalse(new SchoolsToMind(WORDS).names("Thorpe Hesley Primary School"));
  }

  @Test
  void whatManySchoolsAreCalledMakesNoneOfThemTheOther() {
    assertFalse(new SchoolsToMind("any high school").names("Wales High School"));
    assertTrue(new SchoolsToMind("St Bernard\u2019s").names("St Bernards Catholic High School"));
  }

  /** Each school keeps what is to be done about it, also where several are typed in one field. */
  @Test
  void whatIsTypedIntoTwoFieldsIsReadAsTheTwo() {
    String words = SchoolsToMind.inWords("Clifton, St. Bernard", "Wickersley; Wath");
    assertEquals(
        "Stay at Clifton; stay at St Bernard; keep away from Wickersley; keep away from Wath",
        words);
    SchoolsToMind read = new SchoolsToMind(words);
    assertFalse(read.names("Clifton School"));
    assertFalse(read.names("St Bernard\u2019s"));
    assertTrue(read.names("Wickersley School"));
    assertTrue(read.names("Wath Comprehensive"));
    assertNull(SchoolsToMind.inWords("", " , "));
    assertEquals("Keep away from Clifton", SchoolsToMind.inWords("", "Clifton"));
  }

  @Test
  void aHomeWhereSomebodyGoesToSuchASchoolIsAThingToAsk() {
    ARequest request = ARequest.forChildren(AChild.called("c1").schoolsToMind(WORDS));
    AHome home = AHome.ofFosterCarers().fosteringAPupilOf("Wickersley School", "another");

    assertEquals("YES: NOTE R-MATCH-01", ruling(request, home));
    Finding finding = verdict(request, home).findings().get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertFalse(finding.text().contains("Wickersley"), finding.text());
    assertFalse(finding.text().contains("lives here"), finding.text());
  }

  @Test
  void otherSchoolsAndTheChildsOwnAreNoQuestion() {
    ARequest request = ARequest.forChildren(AChild.called("c1").schoolsToMind(WORDS));

    assertEquals(
        "YES",
        ruling(request, AHome.ofFosterCarers().fosteringAPupilOf("Wath Comprehensive", "another")));
    assertEquals("YES", ruling(request, AHome.ofFosterCarers().fostering("a")));
  }
}
