package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.matching.engine.Criterion;

/**
 * A run as stored, without its homes.
 *
 * @param adopters adopters are among the homes
 * @param fingerprint of the inputs; null in runs of before there was one
 * @param inputs without households once it is stored
 */
record StoredRun(
    RunId id,
    SearchId search,
    LocalDate asOf,
    int policyNumber,
    boolean adopters,
    @Nullable Long fingerprint,
    RunInputs inputs,
    Result result) {

  /**
   * What was shown beside the homes.
   *
   * @param sameInAll null in runs of before it was kept: then every part explains the order
   * @param groups all homes, counted
   */
  public record Result(
      List<OptionsView.Split> splits,
      @Nullable Set<Criterion> sameInAll,
      List<RunView.Group> groups) {

    static final Result NOTHING = new Result(List.of(), null, List.of());
  }

  StoredRun with(Result shown) {
    return new StoredRun(id, search, asOf, policyNumber, adopters, fingerprint, inputs, shown);
  }
}
