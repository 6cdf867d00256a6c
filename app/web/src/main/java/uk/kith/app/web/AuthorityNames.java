package uk.kith.app.web;

import java.util.Map;
import uk.kith.kernel.LocalAuthority;

/**
 * Short names of authorities in and around Yorkshire, by national code (Office for National
 * Statistics; codes of 2014 and their successors). An authority that is not here is told by its
 * code.
 */
public final class AuthorityNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("E08000018", "Rotherham"),
          Map.entry("E08000016", "Barnsley"),
          Map.entry("E08000038", "Barnsley"),
          Map.entry("E08000017", "Doncaster"),
          Map.entry("E08000019", "Sheffield"),
          Map.entry("E08000039", "Sheffield"),
          Map.entry("E08000032", "Bradford"),
          Map.entry("E08000033", "Calderdale"),
          Map.entry("E08000034", "Kirklees"),
          Map.entry("E08000035", "Leeds"),
          Map.entry("E08000036", "Wakefield"),
          Map.entry("E06000010", "Hull"),
          Map.entry("E06000011", "East Riding"),
          Map.entry("E06000012", "North East Lincolnshire"),
          Map.entry("E06000013", "North Lincolnshire"),
          Map.entry("E06000014", "York"),
          Map.entry("E06000015", "Derby"),
          Map.entry("E06000018", "Nottingham"),
          Map.entry("E10000007", "Derbyshire"),
          Map.entry("E10000019", "Lincolnshire"),
          Map.entry("E10000023", "North Yorkshire"),
          Map.entry("E06000065", "North Yorkshire"),
          Map.entry("E10000024", "Nottinghamshire"));

  private AuthorityNames() {}

  /** "Rotherham". */
  public static String shortName(LocalAuthority authority) {
    return NAMES.getOrDefault(authority.code(), authority.code());
  }
}
