package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Invalid;

/**
 * A case towards special guardianship or child arrangements.
 *
 * @param carer who is to have the order, in words
 * @param foster the carer is or was the child's foster carer
 * @param relative the carer is a relative or friend; null when not known
 */
public record OpenGuardianship(
    ChildId child,
    Kind kind,
    String carer,
    boolean foster,
    @Nullable Boolean relative,
    LocalDate on) {

  public OpenGuardianship {
    if (carer.isBlank()) {
      throw new Invalid("carer", "required", "Say who is to have the order");
    }
  }
}
