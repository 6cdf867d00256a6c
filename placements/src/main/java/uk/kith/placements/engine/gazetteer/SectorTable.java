package uk.kith.placements.engine.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;

/**
 * The sectors that Kith knows before anybody has loaded a gazetteer: those within 30 miles of the
 * middle of Rotherham. The table and its source stand in {@code sectors-around-rotherham.csv}.
 */
public final class SectorTable {

  private static final SectorTable AROUND_ROTHERHAM = read("sectors-around-rotherham.csv");

  private final Map<String, GazetteerEntry> entries;

  private SectorTable(Map<String, GazetteerEntry> entries) {
    this.entries = entries;
  }

  public static SectorTable aroundRotherham() {
    return AROUND_ROTHERHAM;
  }

  public Optional<GazetteerEntry> find(String sector) {
    return Optional.ofNullable(entries.get(sector));
  }

  /** Every sector of the table, by name. */
  public Map<String, GazetteerEntry> entries() {
    return entries;
  }

  private static SectorTable read(String file) {
    try (InputStream data =
            Objects.requireNonNull(SectorTable.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return new SectorTable(
          reader
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("sector,"))
              .map(SectorTable::entry)
              .collect(Collectors.toUnmodifiableMap(GazetteerEntry::place, Function.identity())));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static GazetteerEntry entry(String line) {
    String[] fields = line.split(",", 5);
    return new GazetteerEntry(
        fields[0],
        new Position(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
        new LocalAuthority(fields[3]),
        new BigDecimal(fields[4]));
  }
}
