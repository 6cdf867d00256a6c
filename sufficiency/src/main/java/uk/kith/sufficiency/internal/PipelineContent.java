package uk.kith.sufficiency.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.simulation.Pending;

/**
 * What a baseline holds of what is to be decided of children: kept as it was, so that a forecast
 * can be repeated years later. Nothing in it leads to anybody.
 *
 * @param children by number, each once
 */
public record PipelineContent(List<Of> children) {

  /** Of baselines of earlier versions, and where nothing is to be decided. */
  static final PipelineContent NONE = new PipelineContent(List.of());

  /**
   * What is to be decided of a child.
   *
   * @param child number among the spells of the baseline
   */
  public record Of(int child, Pending pending) {}

  public PipelineContent {
    children = children.stream().sorted(Comparator.comparingInt(Of::child)).toList();
  }

  Map<Integer, Pending> byChild() {
    Map<Integer, Pending> byChild = new HashMap<>();
    children.forEach(each -> byChild.put(each.child(), each.pending()));
    return byChild;
  }
}
