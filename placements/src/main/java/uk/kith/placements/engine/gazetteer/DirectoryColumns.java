package uk.kith.placements.engine.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Kept;
import uk.kith.placements.engine.gazetteer.DirectoryRow.LeftOut;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Reason;

/**
 * Where the columns of a file of the ONS Postcode Directory stand, by the names of both of its
 * generations, and what a row of it says. Source: ONS Postcode Directory User Guide, record
 * specification.
 *
 * @param width columns of the header
 * @param country column of the country; -1 when there is none and the district's code tells
 */
public record DirectoryColumns(
    int width,
    int postcode,
    int easting,
    int northing,
    int district,
    int county,
    int terminated,
    int country) {

  private static final Pattern POSTCODE = Pattern.compile("pcds|pcd[278]?");
  private static final Pattern EASTING = Pattern.compile("(os)?east1m");
  private static final Pattern NORTHING = Pattern.compile("(os)?nrth1m|north1m");
  private static final Pattern DISTRICT = Pattern.compile("oslaua|lad\\d\\dcd");
  private static final Pattern COUNTY = Pattern.compile("oscty|cty\\d\\dcd");
  private static final Pattern TERMINATED = Pattern.compile("doterm");
  private static final Pattern COUNTRY = Pattern.compile("ctry(\\d\\dcd)?");

  /** Counties with districts: the county is the social services authority (R-PLACE-23). */
  private static final Pattern COUNTY_COUNCIL = Pattern.compile("E10\\d{6}");

  /** Unitary, metropolitan and London authorities, and those of Wales and Scotland. */
  private static final Pattern SINGLE_TIER = Pattern.compile("(E0[689]|W06|S12)\\d{6}");

  /** The National Grid of Great Britain ends here, in metres. */
  private static final int EASTMOST = 700_000;

  private static final int NORTHMOST = 1_300_000;

  /** Whether a header is meant to be the directory's: only it names postcodes so. */
  public static boolean areMeant(List<String> header) {
    return find(plain(header), POSTCODE) >= 0;
  }

  /**
   * @throws UnreadableDirectory naming the columns that are missing
   */
  public static DirectoryColumns of(List<String> header) {
    List<String> names = plain(header);
    List<String> missing = new ArrayList<>();
    DirectoryColumns columns =
        new DirectoryColumns(
            names.size(),
            need(names, POSTCODE, "pcds", missing),
            need(names, EASTING, "oseast1m or east1m", missing),
            need(names, NORTHING, "osnrth1m or north1m", missing),
            need(names, DISTRICT, "oslaua or lad…cd", missing),
            need(names, COUNTY, "oscty or cty…cd", missing),
            need(names, TERMINATED, "doterm", missing),
            find(names, COUNTRY));
    if (!missing.isEmpty()) {
      throw new UnreadableDirectory(
          "not-the-directory",
          "The file is not the ONS Postcode Directory: it has no column "
              + String.join(", ", missing)
              + ".\nMaybe choose the file Data/ONSPD_…_UK.csv, or the zip as it was downloaded.");
    }
    return columns;
  }

  private static List<String> plain(List<String> header) {
    return header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static int need(List<String> names, Pattern name, String shown, List<String> missing) {
    int found = find(names, name);
    if (found < 0) {
      missing.add(shown);
    }
    return found;
  }

  private static int find(List<String> names, Pattern name) {
    for (int i = 0; i < names.size(); i++) {
      if (name.matcher(names.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @throws IllegalArgumentException when the row is broken; the text says how
   */
  DirectoryRow read(List<String> cells) {
    if (cells.size() != width) {
      throw new IllegalArgumentException(
          "it has " + cells.size() + " columns and the header " + width);
    }
    String where = cells.get(country >= 0 && !cells.get(country).isEmpty() ? country : district);
    if (!where.isEmpty() && "NLM".indexOf(where.charAt(0)) >= 0) {
      return new LeftOut(Reason.ELSEWHERE);
    }
    if (cells.get(easting).isEmpty() || cells.get(northing).isEmpty()) {
      return new LeftOut(Reason.NO_POSITION);
    }
    String area = area(cells);
    if (area.isEmpty()) {
      return new LeftOut(Reason.NO_AUTHORITY);
    }
    Position position =
        new Position(
            metres(cells.get(easting), EASTMOST, "easting"),
            metres(cells.get(northing), NORTHMOST, "northing"));
    Postcode name =
        Postcode.find(cells.get(postcode))
            .orElseThrow(() -> new IllegalArgumentException("its postcode cannot be read"));
    return new Kept(
        new GazetteerEntry(
            name.value(), position, new LocalAuthority(area), java.math.BigDecimal.ONE),
        !cells.get(terminated).isEmpty());
  }

  private String area(List<String> cells) {
    String upper = cells.get(county);
    if (COUNTY_COUNCIL.matcher(upper).matches()) {
      return upper;
    }
    String lower = cells.get(district);
    return SINGLE_TIER.matcher(lower).matches() ? lower : "";
  }

  private static int metres(String text, int most, String name) {
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException("its " + name + " is not on the National Grid");
    }
    return Integer.parseInt(text);
  }
}
