package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.CLEAN;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.header2018;
import static uk.kith.placements.engine.ssda903.Returns903.held;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;

/** Worked examples of the rules that ask whether a return agrees with that of the year before. */
class ReturnRulesBetweenYearsTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");

  @Test
  void thisYearsFirstEpisodeAgreesWithLastYearsOpenOne() {
    // R-DATA-09
    HeldReturn last = held(Returns903.checkEpisodes(2018, CLEAN));
    assertEquals(List.of(), said(check(last, 2019, header(CHILD_1), episodes(CLEAN + "\n"))));
    assertEquals(
        List.of("903-502 2 DECOM"),
        said(
            check(
                last,
                2019,
                header(CHILD_1),
                episodes(CLEAN.replace("2017-05-01", "2017-05-02") + "\n"))));
    assertEquals(
        List.of(
            "903-503A 2 RNE",
            "903-503B 2 LS",
            "903-503C 2 CIN",
            "903-503D 2 PLACE",
            "903-503E 2 PLACE_PROVIDER",
            "903-503F 2 URN"),
        said(
            check(
                last,
                2019,
                header(CHILD_1),
                episodes("1,2017-05-01,P,C1,N2,U4,PR4,,,,S60 1AA,S65 1AB,7654321\n"))));
    assertEquals(
        List.of("R-DATA-09 null "),
        said(
            check(
                last,
                2019,
                header(CHILD_1 + CHILD_1.replaceFirst("1", "2").replace("D0519", "E0519")),
                episodes(CLEAN.replaceFirst("1", "2").replace("2017-05", "2018-05") + "\n"))));
  }

  /** Cases G, H and J of R-DATA-09: nobody sends the columns, so the postcodes tell them. */
  @Test
  void theSameEpisodeLiesWhereItLayInLastYearsReturn() {
    // 903-503G, 903-503H, 903-503J
    HeldReturn last = held(Returns903.checkEpisodes(2018, CLEAN));
    assertEquals(List.of(), saidIn(last, CLEAN));
    assertEquals(
        List.of("903-503G 2 PL_POST", "903-503H 2 PL_POST", "903-503J 2 PL_POST"),
        saidIn(last, CLEAN.replace("S65 1AB", "DN1 1AA")));
    assertEquals(List.of("903-503G 2 PL_POST"), saidIn(last, CLEAN.replace("S65 1AB", "S66 1AA")));
    assertEquals(List.of(), saidIn(last, CLEAN.replace("S65 1AB", "ZE1 0AA")), "not known");
  }

  private static List<String> saidIn(HeldReturn last, String episode) {
    Map<String, LocalAuthority> areas =
        Map.of(
            "S65 1AB", ROTHERHAM,
            "S66 1AA", ROTHERHAM,
            "DN1 1AA", new LocalAuthority("E08000017"));
    Map<String, Double> miles = Map.of("S65 1AB", 2.0, "S66 1AA", 5.5, "DN1 1AA", 11.25);
    Distances where =
        new Distances() {
          @Override
          public @Nullable Double miles(String home, String placement) {
            return miles.get(placement);
          }

          @Override
          public @Nullable LocalAuthority authority(String postcode) {
            return areas.get(postcode);
          }

          @Override
          public @Nullable Boolean inArea(String postcode) {
            LocalAuthority area = areas.get(postcode);
            return area == null ? null : area.equals(ROTHERHAM);
          }
        };
    return said(
        ReturnChecker.check(
            Returns903.readOne(2019, header(CHILD_1), episodes(episode + "\n")),
            last,
            Set.of(),
            where,
            KnownHomes.NONE));
  }

  @Test
  void aCodeThatWasReplacedIsTheSamePlacementInBothYears() {
    // R-SUFF-12, 903-503D
    String adult = "1,1,27/04/2007,WBRI,UN2,,\n";
    String adultIn2025 = "1,M,27/04/2007,WBRI,UN2,,\n";
    String h5 = "1,2023-05-01,S,C2,N1,H5,PR4,,,,S60 1AA,S65 1AB,1234567\n";
    HeldReturn last = held(check(2024, header(adult), episodes(h5)));
    assertEquals(
        List.of(), said(check(last, 2025, header(adultIn2025), episodes(h5.replace("H5", "K3")))));
  }

  @Test
  void anEthnicityThatDiffersFromLastYearIsQueriedNotOverwritten() {
    // R-DATA-10
    HeldReturn last = held(header2018("1,1,27/03/2008,WROM,,,"));
    assertEquals(
        List.of("903-204 2 ETHNIC"), said(check(last, 2019, header("1,1,27/03/2008,WBRI,,,\n"))));
    assertEquals("WROM", Ethnicity.held("WROM", "WBRI"));
    assertEquals("WBRI", Ethnicity.held("NOBT", "WBRI"));
    assertEquals("WROM", Ethnicity.held("WROM", "NOBT"));
  }

  @Test
  void birthAndSexThatDifferFromLastYearAreQueried() {
    HeldReturn last = held(check(2024, header("1,1,27/03/2008,WROM,,,\n")));
    assertEquals(
        List.of("903-203 2 DOB", "903-202 2 SEX"),
        check(last, 2025, header("1,F,27/03/2009,WROM,,,\n")).findings().stream()
            .map(f -> f.rule() + " " + f.row() + " " + f.field())
            .sorted(java.util.Comparator.comparing(s -> s.endsWith("SEX")))
            .toList());
    assertEquals(List.of(), said(check(last, 2025, header("1,M,27/03/2008,WROM,,,\n"))));
  }
}
