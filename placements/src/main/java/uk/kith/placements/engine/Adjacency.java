package uk.kith.placements.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;

/**
 * Which social services authorities adjoin the responsible one (R-PLACE-23): counties and unitary
 * authorities, never districts.
 *
 * @param adjoining empty when nobody has said: then nothing outside is called adjoining or distant
 */
public record Adjacency(LocalAuthority responsible, Set<LocalAuthority> adjoining) {

  /**
   * Rotherham's neighbours. Barnsley and Sheffield stand with two codes each: their codes changed
   * with their common boundary in April 2025, and gazetteers of either side of it are in use.
   */
  private static final Adjacency ROTHERHAM =
      new Adjacency(
          new LocalAuthority("E08000018"),
          authorities(
              "E08000016", // Barnsley, to March 2025
              "E08000038", // Barnsley, from April 2025
              "E08000017", // Doncaster
              "E08000019", // Sheffield, to March 2025
              "E08000039", // Sheffield, from April 2025
              "E10000007", // Derbyshire (Bolsover, North East Derbyshire)
              "E10000024")); // Nottinghamshire (Bassetlaw)

  public Adjacency {
    adjoining = Set.copyOf(adjoining);
    if (adjoining.contains(responsible)) {
      throw new IllegalArgumentException("an authority does not adjoin itself: " + responsible);
    }
  }

  /** What is known of an authority's neighbours; of most nothing yet. */
  public static Adjacency of(LocalAuthority responsible) {
    return responsible.equals(ROTHERHAM.responsible)
        ? ROTHERHAM
        : new Adjacency(responsible, Set.of());
  }

  /**
   * Inside, adjoining or at a distance.
   *
   * @param area authority in which the placement lies; null when not known
   */
  public AreaKind kindOf(@Nullable LocalAuthority area) {
    if (area == null) {
      return AreaKind.NOT_KNOWN;
    }
    if (area.equals(responsible)) {
      return AreaKind.INSIDE;
    }
    if (adjoining.isEmpty()) {
      return AreaKind.NOT_KNOWN;
    }
    return adjoining.contains(area) ? AreaKind.ADJOINING : AreaKind.AT_A_DISTANCE;
  }

  private static Set<LocalAuthority> authorities(String... codes) {
    return Arrays.stream(codes).map(LocalAuthority::new).collect(Collectors.toUnmodifiableSet());
  }
}
