package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.rules.AdoptersWhoFoster;
import uk.kith.placements.internal.returns.LibertyOrders;

/** Codes that a caller sent: those of the return in the year of the day, and no others. */
@ApplicationScoped
class RecordedCodes {

  @Inject AccessPolicy access;
  @Inject LibertyOrders orders;

  /** Of which nobody asks where they are. */
  static boolean isShortBreak(@Nullable String legalStatus) {
    return PlacementCodes.isShortBreak(legalStatus);
  }

  /** Codes of placements for adoption do not exist for those who may not see them. */
  void refuseUnknown(String type, @Nullable String provider, LocalDate start) {
    if (!PlacementCodes.isType(type, start)
        || (PlacementCodes.isForAdoption(type) && !access.maySeeAdopters())) {
      throw new Invalid("type", "unknown", "Not a placement type that you may record");
    }
    if (provider != null && !PlacementCodes.isProvider(provider)) {
      throw new Invalid("provider", "unknown", "Not a provider code of the return");
    }
  }

  /**
   * A placement as its codes tell it.
   *
   * @param child as known on its first day
   * @param provider null when not known
   * @param days in it; open while no end is known
   * @param inArea whether it lies in the authority's area; null when not known
   * @param home null when it is none that Kith holds
   */
  record Placed(
      ChildView child,
      String type,
      @Nullable String provider,
      DateRange days,
      @Nullable Boolean inArea,
      @Nullable HouseholdSnapshot home) {}

  /** What the codes say, by themselves and of what else is known of the child. */
  List<Finding> findings(Placed placed) {
    List<Finding> findings =
        new ArrayList<>(
            PlacementCodes.check(placed.type(), placed.provider(), placed.child().age()));
    if (PlacementCodes.isBarredByLibertyOrder(placed.type())) {
      findings.addAll(
          PlacementCodes.checkLiberty(
              placed.type(), placed.days(), orders.of(placed.child().id())));
    }
    if (!isShortBreak(placed.child().legalStatus())) {
      findings.addAll(
          PlacementCodes.checkOwnProvision(placed.type(), placed.provider(), placed.inArea()));
    }
    HouseholdSnapshot home = placed.home();
    if (home != null) {
      findings.addAll(
          AdoptersWhoFoster.findings(
              home.kind(), placed.type(), home.terms(), placed.child().id()));
    }
    return findings;
  }

  /**
   * Before the birth nobody is a child whom anybody looks after (CA 1989 s22, s105).
   *
   * @throws Invalid when no day of birth is recorded, and a day on which it is due is
   */
  static void refuseUnborn(Birth birth) {
    if (birth.due() != null) {
      throw new Invalid(
          "start",
          "unborn",
          "A child who is not born yet lives in no home. Record the day of birth first");
    }
  }

  String reason(@Nullable String code, LocalDate on) {
    if (code == null || !PlacementCodes.isReasonCeased(code, on)) {
      throw new Invalid("rec", "unknown", "Say why the placement ended, by a code of the return");
    }
    return code;
  }
}
