package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.Statements;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** The statement's own words and final versions in the database; the commissioner writes them. */
@UseCase
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultStatements implements Statements {

  @Inject SqlStatements rows;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;

  @Override
  public Map<OwnPart, Words> words() {
    return rows.words();
  }

  @Override
  public List<Words> versions(OwnPart part) {
    return rows.versions(part);
  }

  @Override
  @AllowedRoles(COMMISSIONER)
  public int write(OwnPart part, int after, String text) {
    String kept = text.strip();
    if (kept.length() > LONGEST) {
      throw new Invalid(
          "text", "too-long", "Write at most 20,000 characters under “" + part.words() + "”");
    }
    Words now = rows.words().get(part);
    int version = now == null ? 0 : now.version();
    if (now == null ? kept.isEmpty() : now.text().equals(kept)) {
      return version;
    }
    if (version != after) {
      throw SqlStatements.WRITTEN;
    }
    rows.add(part, version + 1, kept, businessDate.today());
    audit.record(
        "statement-written",
        null,
        Map.of("part", part.name(), "version", Integer.toString(version + 1)));
    return version + 1;
  }

  @Override
  @AllowedRoles(COMMISSIONER)
  @Once
  public int finalise(Finalise command) {
    Map<OwnPart, Words> words = rows.words();
    check(command, words);
    for (OwnPart part : OwnPart.values()) {
      Words own = words.get(part);
      Integer seen = command.versions().get(part);
      if (own == null || seen == null || own.version() != seen) {
        throw SqlStatements.WRITTEN;
      }
    }
    List<Final> before = rows.finals();
    if (!before.isEmpty() && before.get(0).content().equals(command.content())) {
      throw new Conflict(
          "final-already",
          "Version "
              + before.get(0).number()
              + " says the same and is final.\nMaybe change what it says: then it is a later"
              + " version");
    }
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    rows.add(number, command);
    audit.record("statement-final", null, Map.of("number", Integer.toString(number)));
    return number;
  }

  private void check(Finalise command, Map<OwnPart, Words> words) {
    List<FieldError> errors = new ArrayList<>();
    for (OwnPart part : OwnPart.values()) {
      Words written = words.get(part);
      if (written == null || written.text().isEmpty()) {
        errors.add(
            new FieldError(
                part.name(),
                "required",
                part.words() + ": write something, or that there is nothing to say and why"));
      }
    }
    String name = command.agreedBy().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.add(
          new FieldError(
              "agreedBy", "required", "Write who agreed to it, in at most 200 characters"));
    }
    LocalDate today = businessDate.today();
    if (command.agreedOn().isAfter(today) || command.agreedOn().getYear() < 1990) {
      errors.add(
          new FieldError(
              "agreedOn", "range", "It was agreed to on a day that is not later than today"));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  @Override
  public List<Final> listFinals() {
    return rows.finals();
  }

  @Override
  public Optional<Final> findFinal(int number) {
    return rows.finals().stream().filter(each -> each.number() == number).findFirst();
  }
}
