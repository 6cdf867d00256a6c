package uk.kith.matching.internal;

import java.time.LocalDate;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.api.OptionsView;

/**
 * A run as stored.
 *
 * @param adopters adopters are among the homes
 */
record StoredRun(
    RunId id,
    SearchId search,
    LocalDate asOf,
    int policyNumber,
    boolean adopters,
    RunInputs inputs,
    OptionsView result) {}
