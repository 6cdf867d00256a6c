package uk.kith.app.web.meeting;

import java.time.LocalDate;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * A list from which meetings are held: it knows what its filter shows, and says how each stands.
 */
public interface AgendaSource {

  /** As addresses name the list, such as {@code court}. */
  String list();

  /** What meetings about this list usually are. */
  MeetingKind usual();

  /** The list and its filter in words that tell of no child: "Court list: at risk". */
  String words(Form filter);

  /**
   * The children whom the filter shows, each once, in the order of the list.
   *
   * @return each with where it stands, in words about this child alone
   */
  Agenda agenda(Form filter, LocalDate asOf);

  /**
   * The day on which such a meeting usually is.
   *
   * @param today of the business
   */
  default LocalDate heldOn(Form filter, LocalDate today) {
    return today;
  }

  /** Where the list stands. */
  default String href(Form filter) {
    return "/" + list();
  }

  /** Whether what it says of children exists only for those who may see adopters. */
  default boolean isSealed() {
    return false;
  }
}
