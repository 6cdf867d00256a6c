package uk.kith.placements.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;

/**
 * Which social services authorities adjoin the responsible one (R-PLACE-23; Care Planning
 * Regulations 2010, regulation 11(5)): counties and unitary authorities, never districts. The table
 * and its source stand in {@code adjoining.csv}. Land alone counts: across the tidal Thames or the
 * sea nobody adjoins.
 *
 * @param adjoining null when the table does not know the authority: then nothing outside is called
 *     adjoining or distant
 */
public record Adjacency(LocalAuthority responsible, @Nullable Set<LocalAuthority> adjoining) {

  private static final Map<LocalAuthority, Set<LocalAuthority>> TABLE = read("adjoining.csv");

  public Adjacency {
    adjoining = adjoining == null ? null : Set.copyOf(adjoining);
    if (adjoining != null && adjoining.contains(responsible)) {
      throw new IllegalArgumentException("an authority does not adjoin itself: " + responsible);
    }
  }

  /** What is known of an authority's neighbours. */
  public static Adjacency of(LocalAuthority responsible) {
    return new Adjacency(responsible, TABLE.get(responsible));
  }

  /** Every authority of the table. */
  static Set<LocalAuthority> known() {
    return TABLE.keySet();
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
    if (adjoining == null) {
      return AreaKind.NOT_KNOWN;
    }
    return adjoining.contains(area) ? AreaKind.ADJOINING : AreaKind.AT_A_DISTANCE;
  }

  private static Map<LocalAuthority, Set<LocalAuthority>> read(String file) {
    try (InputStream data =
            Objects.requireNonNull(Adjacency.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
          .map(line -> line.split(",", 3))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> new LocalAuthority(cells[0]), cells -> authorities(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Set<LocalAuthority> authorities(String codes) {
    return Arrays.stream(codes.split(" ", -1))
        .filter(code -> !code.isEmpty())
        .map(LocalAuthority::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
