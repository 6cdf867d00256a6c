package uk.kith.placements.internal.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.SheetKeeper;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetComparison;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.internal.households.HouseholdSheets;

/** Sheets of carers and of vacancies, against the register of households. */
@ApplicationScoped
public class HouseholdKeeper implements SheetKeeper {

  @Inject HouseholdSheets households;
  @Inject VacancySheets vacancies;
  @Inject ChangedTerms terms;
  @Inject NamesInSheets names;
  @Inject AwayInSheets away;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @Override
  public List<SheetKind> kinds() {
    return List.of(HouseholdSheet.values());
  }

  /** Places are confirmed by those who keep them. */
  @Override
  public Set<Role> roles(SheetKind kind) {
    return kind == HouseholdSheet.VACANCIES
        ? Set.of(Role.PLACEMENT_OFFICER)
        : Set.of(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER);
  }

  @Override
  public Prepared prepare(SheetKind kind, SheetReader.Result read, LocalDate from) {
    HouseholdSheet sheet = HouseholdSheet.valueOf(kind.name());
    SheetPreview<ListedHousehold> preview =
        away.told(
            names.told(
                terms.told(
                    SheetComparison.of(
                        sheet, sealed(read), known(sheet, from), from, businessDate.today()),
                    from)),
            from);
    return new Prepared() {
      @Override
      public SheetPreview<?> preview() {
        return preview;
      }

      @Override
      public void apply(SheetUploadId upload) {
        apply(upload, Acceptance.NONE);
      }

      @Override
      public void apply(SheetUploadId upload, Acceptance kept) {
        HouseholdKeeper.this.apply(sheet, preview, from, upload, kept);
      }
    };
  }

  /** Who may not see adopters cannot load them either. */
  private SheetReader.Result sealed(SheetReader.Result read) {
    return AdopterRows.sealed(read, actor.get().has(Role.PANEL_ADVISER));
  }

  private List<ListedHousehold> known(HouseholdSheet kind, LocalDate from) {
    List<ListedHousehold> all = households.known(from);
    return kind == HouseholdSheet.CARERS ? all : all.stream().filter(k -> !k.adopter()).toList();
  }

  private void apply(
      HouseholdSheet kind,
      SheetPreview<ListedHousehold> preview,
      LocalDate from,
      SheetUploadId upload,
      Acceptance kept) {
    for (var added : preview.added()) {
      HouseholdId household = households.add(added);
      audit.record("household-recorded", household, Map.of("sheet", upload.toString()));
    }
    for (var change : preview.changed()) {
      if (kind == HouseholdSheet.VACANCIES) {
        vacancies.change(change, from, kept);
      } else {
        households.change(change, from, kept);
        audit.record(
            "household-changed",
            change.known().id(),
            Map.of("from", from.toString(), "sheet", upload.toString()));
      }
    }
    households.flush();
  }

  @Override
  public List<List<Object>> rows(SheetKind kind, LocalDate asOf) {
    return known(HouseholdSheet.valueOf(kind.name()), asOf).stream()
        .filter(each -> kind == HouseholdSheet.CARERS || each.inForce())
        .map(each -> OwnSheet.row(kind, each))
        .toList();
  }
}
