package uk.kith.placements.engine.life;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.due.Recipient;

/**
 * What is said of an event beside its day; which parts an event takes, {@link LifeEvent#takes}
 * says. Stored as JSON, where what is null is absent.
 *
 * @param safeguarded of a visit: the placement adequately safeguards the child's welfare
 * @param until of an approval or an order: its last day; of an ending: when the placement ends
 * @param recipient of a notice: who was told, or was not
 * @param omission of a notice left out: why
 * @param at of a secure stay without a court's authority: when on the day, in Europe/London
 * @param why of an approval that ended
 * @param delegated of a placement plan: who decides what
 * @param officer of the appointment of a reviewing officer, or a decision on adopters: the name
 * @param court of an order about a child: which court made it
 */
public record LifeDetails(
    @Nullable Boolean safeguarded,
    @Nullable LocalDate until,
    @Nullable Recipient recipient,
    Recipient.@Nullable Omission omission,
    @Nullable LocalTime at,
    @Nullable ApprovalEnd why,
    @Nullable Delegated delegated,
    @Nullable String officer,
    @Nullable String court) {

  public static final LifeDetails NONE = LifeDetails.of(null, null);

  /** With a last day, or a recipient, or neither. */
  public static LifeDetails of(@Nullable LocalDate until, @Nullable Recipient recipient) {
    return new LifeDetails(null, until, recipient, null, null, null, null, null, null);
  }

  /** With who decided, or was appointed. */
  public static LifeDetails by(@Nullable String officer) {
    return new LifeDetails(null, null, null, null, null, null, null, officer, null);
  }

  /** The value of a part; null when nothing is said. */
  public @Nullable Object part(Part part) {
    return switch (part) {
      case SAFEGUARDED -> safeguarded;
      case UNTIL, SHORTER_UNTIL, OPEN_UNTIL -> until;
      case RECIPIENT -> recipient;
      case OMISSION -> omission;
      case AT -> at;
      case WHY -> why;
      case OFFICER -> officer;
      case COURT -> court;
      case DELEGATED -> delegated == null || delegated.saysNothing() ? null : delegated;
    };
  }

  /** What can be said of an event. */
  public enum Part {
    SAFEGUARDED("safeguarded", false),
    UNTIL("until", true),
    /** The last day, when it is earlier than the law's. */
    SHORTER_UNTIL("until", false),
    /** The last day, when one is known by now. */
    OPEN_UNTIL("until", false),
    RECIPIENT("recipient", true),
    OMISSION("omission", true),
    AT("at", true),
    WHY("why", true),
    /** Something of the three, at least. */
    DELEGATED("delegated", true),
    OFFICER("officer", false),
    COURT("court", false);

    private final String field;
    private final boolean required;

    Part(String field, boolean required) {
      this.field = field;
      this.required = required;
    }

    /** The name of the component. */
    public String field() {
      return field;
    }

    public boolean isRequired() {
      return required;
    }
  }
}
