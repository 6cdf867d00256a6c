package uk.kith.sufficiency.engine.pooled;

import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/**
 * What one file of yearly tables tells, and what became of its rows.
 *
 * @param names of authorities by national code, as the newest year writes them
 * @param regions of authorities by their {@link TableNames#plain plain name}; empty where the file
 *     tells none
 * @param firstYear of the counts; 0 where there are none, as the last
 */
public record TableContents(
    TableLayout layout,
    Map<String, String> names,
    List<Count> counts,
    Map<String, String> regions,
    int firstYear,
    int lastYear,
    TableRows rows) {

  public TableContents {
    names = Map.copyOf(names);
    counts = List.copyOf(counts);
    regions = Map.copyOf(regions);
  }

  /**
   * Rows by what became of them.
   *
   * @param read all of them
   * @param kept a count, or the region of an authority
   * @param notPublished a symbol stands where the count would
   * @param otherMeasures of which Kith makes nothing
   * @param otherAreas of regions, of England, and of areas that no authority is
   */
  public record TableRows(
      int read, int kept, int notPublished, int otherMeasures, int otherAreas) {}
}
