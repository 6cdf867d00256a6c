package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.WrongBirth;

/** Who a child is, as a command says it; what is on record already is not asked again. */
@ApplicationScoped
class Identities {

  @Inject Sql sql;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  /**
   * @throws Invalid when the birth cannot be so today
   */
  Child.Identity ofNew(RecordChild command) {
    requireBirth(command.birth(), businessDate.today());
    return said(command);
  }

  /**
   * @throws Invalid when the birth is another one and cannot be so today, or the number would go
   *     under which returns or the case system tell of the child: what they told hangs on it
   */
  Child.Identity of(Child child, RecordChild command) {
    if (!command.birth().equals(child.birth())) {
      requireBirth(command.birth(), businessDate.today());
    }
    String number = child.localId();
    if (number != null && !number.equals(command.localId()) && isToldOf(child, number)) {
      throw new Invalid(
          "localId",
          "told-of",
          "Returns or the case system tell of this child under "
              + number
              + ", which stays its number. If another number is of the same child too, compare both"
              + " records and merge them: both numbers then lead to one record");
    }
    return said(command);
  }

  /**
   * @throws Invalid naming the date that is wrong
   */
  static void requireBirth(Birth birth, LocalDate today) {
    WrongBirth.find(birth, today)
        .ifPresent(
            wrong -> {
              throw new Invalid(
                  switch (wrong.of()) {
                    case BORN -> "dateOfBirth";
                    case DUE -> "dueDate";
                  },
                  wrong.code(),
                  wrong.why());
            });
  }

  private boolean isToldOf(Child child, String number) {
    return sql.count(
            "select (select count(*) from placements.statutory_return t"
                + " where t.authority = ? and exists (select from placements.return_row r"
                + " where r.return_id = t.id and r.child = ?))"
                + " + (select count(*) from placements.case_child where child_id = ?)",
            authority.code(),
            number,
            child.id())
        > 0;
  }

  /** As the command says it, asked of nothing. */
  static Child.Identity said(RecordChild command) {
    return new Child.Identity(
        command.localId(),
        command.firstName(),
        command.familyName(),
        command.birth(),
        command.sex());
  }
}
