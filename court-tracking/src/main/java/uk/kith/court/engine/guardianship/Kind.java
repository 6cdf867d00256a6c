package uk.kith.court.engine.guardianship;

import java.util.Arrays;
import java.util.Optional;
import uk.kith.court.engine.order.OrderForm;

/** The order that is worked for. */
public enum Kind {
  SPECIAL_GUARDIANSHIP("Special guardianship", OrderForm.C43A),
  CHILD_ARRANGEMENTS("Child arrangements", OrderForm.C43);

  private final String words;
  private final OrderForm form;

  Kind(String words, OrderForm form) {
    this.words = words;
    this.form = form;
  }

  /** The one whose order has a form; empty for orders that name no carer. */
  public static Optional<Kind> of(OrderForm form) {
    return Arrays.stream(values()).filter(kind -> kind.form == form).findFirst();
  }

  public String words() {
    return words;
  }

  /** The form of its order. */
  public OrderForm form() {
    return form;
  }
}
