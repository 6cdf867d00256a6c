package uk.kith.placements.internal.casesystem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.api.CaseSystem.Aspect;

/**
 * Where Kith says of a child other than the case system.
 *
 * @param told what can be taken over, as {@link Told} writes it; null when it is put right by hand
 * @param sealed it is of a placement for adoption
 */
record Difference(
    UUID child,
    Aspect aspect,
    String inKith,
    @Nullable Instant kithAt,
    @Nullable String kithBy,
    String inCase,
    @Nullable String told,
    boolean sealed) {}
