package uk.kith.matching.engine.fairness;

import java.util.List;
import java.util.Map;
import uk.kith.kernel.Finding;

/**
 * Groups of children compared by what their searches offered (R-MATCH-21). It tells of nobody: a
 * group has a least size, and small counts are not told.
 *
 * @param compared one for each characteristic that has two groups or more
 * @param notCompared those of which all children are in one group, or too few in any
 * @param findings of differences that are larger than the set size and than chance explains
 */
public record FairnessReport(
    List<Compared> compared, List<Characteristic> notCompared, List<Finding> findings) {

  public FairnessReport {
    compared = List.copyOf(compared);
    notCompared = List.copyOf(notCompared);
    findings = List.copyOf(findings);
  }

  /**
   * The groups of one characteristic, the largest first, those that are pooled last.
   *
   * @param pooled names of the groups that are too small to stand alone, by name
   */
  public record Compared(Characteristic by, List<Group> groups, List<String> pooled) {
    public Compared {
      groups = List.copyOf(groups);
      pooled = List.copyOf(pooled);
    }
  }

  /**
   * A group.
   *
   * @param estimates absent where too few are counted to be told
   */
  public record Group(String name, int children, Map<Measured, Estimate> estimates) {
    public Group {
      estimates = Map.copyOf(estimates);
    }
  }
}
