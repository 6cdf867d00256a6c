package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.Directions;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Directions of proceedings in the schema {@code court}. */
@UseCase
@AllowedRoles(COURT_OFFICER)
public class DefaultDirections implements Directions {

  @Inject Cases cases;
  @Inject DoneByToday done;

  @Override
  @Once
  public DirectionId give(
      ProceedingsId id, GiveDirection command, boolean again, @Nullable Long version) {
    done.require("orderedOn", command.orderedOn());
    Proceedings proceedings = cases.toChange(id, version);
    if (!again) {
      proceedings.expectNew(List.of(command));
    }
    DirectionId direction = proceedings.direct(command, cases.entry());
    cases.audit("direction-recorded", id, proceedings.childIds().size());
    fireChanged(proceedings, command.purpose() != null);
    return direction;
  }

  @Override
  @Once
  public void giveAll(
      ProceedingsId id, List<GiveDirection> commands, boolean again, @Nullable Long version) {
    commands.forEach(each -> done.require("orderedOn", each.orderedOn()));
    Proceedings proceedings = cases.toChange(id, version);
    if (!again) {
      proceedings.expectNew(commands);
    }
    Entry entry = cases.entry();
    commands.forEach(command -> proceedings.direct(command, entry));
    cases.audit("directions-recorded", id, proceedings.childIds().size());
    fireChanged(proceedings, commands.stream().anyMatch(each -> each.purpose() != null));
  }

  @Override
  @Once
  public void file(ProceedingsId id, DirectionId direction, Filed filed, @Nullable Long version) {
    done.require("filedOn", filed.on());
    Proceedings proceedings = cases.toChange(id, version);
    CourtDirection ordered = proceedings.direction(direction);
    ordered.file(filed, cases.entry());
    cases.audit("direction-filed", id, proceedings.childIds().size());
    fireChanged(proceedings, ordered.isOnTimeline());
  }

  @Override
  @Once
  public void begin(ProceedingsId id, DirectionId direction, LocalDate on, @Nullable Long version) {
    done.require("on", on);
    Proceedings proceedings = cases.toChange(id, version);
    proceedings.direction(direction).begin(on);
    cases.audit("assessment-begun", id, proceedings.childIds().size());
    fireChanged(proceedings, true);
  }

  @Override
  @Once
  public void vary(
      ProceedingsId id,
      DirectionId direction,
      LocalDate orderedOn,
      Due due,
      @Nullable Long version) {
    done.require("orderedOn", orderedOn);
    Proceedings proceedings = cases.toChange(id, version);
    CourtDirection ordered = proceedings.direction(direction);
    ordered.vary(orderedOn, due, cases.entry());
    cases.audit("direction-varied", id, proceedings.childIds().size());
    fireChanged(proceedings, ordered.isOnTimeline());
  }

  @Override
  @Once
  public void orders(
      ProceedingsId id, DirectionId direction, @Nullable Purpose purpose, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    Purpose before = proceedings.direction(direction).orders(purpose);
    cases.audit(
        "direction-purpose-set",
        id,
        proceedings.childIds().size(),
        Map.of("direction", direction.toString(), "from", code(before), "to", code(purpose)));
    fireChanged(proceedings, before != purpose);
  }

  /**
   * @param moved whether a day of the children's timelines rests on what was changed
   */
  private void fireChanged(Proceedings proceedings, boolean moved) {
    if (moved) {
      cases.fireChanged(proceedings.id(), proceedings.childIds());
    }
  }

  private static String code(@Nullable Purpose purpose) {
    return purpose == null ? "none" : purpose.name();
  }

  @Override
  @Once
  public void withdraw(
      ProceedingsId id, DirectionId direction, LocalDate on, @Nullable Long version) {
    done.require("on", on);
    Proceedings proceedings = cases.toChange(id, version);
    CourtDirection ordered = proceedings.direction(direction);
    ordered.withdraw(on);
    cases.audit("direction-withdrawn", id, proceedings.childIds().size());
    fireChanged(proceedings, ordered.isOnTimeline());
  }
}
