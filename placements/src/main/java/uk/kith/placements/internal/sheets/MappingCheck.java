package uk.kith.placements.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;

/** Whether a mapping speaks of columns, headings and codes that there are. */
final class MappingCheck {

  private MappingCheck() {}

  /**
   * @throws Invalid naming the columns whose mapping cannot be used
   */
  static void of(SheetKind kind, List<String> heads, SheetMapping mapping) {
    List<FieldError> errors = new ArrayList<>();
    mapping
        .columns()
        .forEach(
            (name, head) -> {
              if (kind.findColumn(name).isEmpty() || !heads.contains(head)) {
                errors.add(new FieldError(name, "unknown", "The sheet has no such column"));
              }
            });
    mapping.everywhere().forEach((name, code) -> requireCode(kind, name, code, errors));
    mapping
        .words()
        .forEach(
            (name, words) ->
                words.values().stream()
                    .filter(code -> !code.equals(CodeWords.NONE))
                    .forEach(code -> requireCode(kind, name, code, errors)));
    String lacking = kind.lacking(mapping);
    if (lacking != null) {
      errors.add(new FieldError(kind.columns().get(0).name(), "required", lacking));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static void requireCode(
      SheetKind kind, String name, String code, List<FieldError> errors) {
    SheetColumn<?> column = kind.findColumn(name).orElse(null);
    if (column == null || !column.words().words().containsKey(code) || code.isEmpty()) {
      errors.add(new FieldError(name, "unknown", "The column has no such value"));
    }
  }
}
