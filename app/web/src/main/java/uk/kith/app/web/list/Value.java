package uk.kith.app.web.list;

import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.component.SixteenWeeks;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.Where;

/**
 * What one cell of a list says: in words on the page, as a day or a number in a file. What is not
 * known is a text that says so, in both.
 */
public sealed interface Value {

  String words();

  static Value text(String words) {
    return new Text(words);
  }

  static Value count(long number) {
    return new Amount(number, Numbers.count(number));
  }

  /** "1.2 miles from home" on the page, 1.2 in a file. */
  static Value miles(double miles, String from) {
    return new Amount(Math.round(miles * 10) / 10.0, Numbers.miles(miles) + from);
  }

  record Text(String words) implements Value {}

  record Amount(double number, String words) implements Value {}

  record Day(LocalDate date) implements Value {
    @Override
    public String words() {
      return Dates.day(date);
    }
  }

  /** A planning estimate: a day in a file, and none of a calendar. */
  record Estimated(LocalDate date) implements Value {
    @Override
    public String words() {
      return Dates.day(date);
    }
  }

  record Place(Where where) implements Value {
    @Override
    public String words() {
      return where.text();
    }
  }

  /** The next step of a row, changed in the row. */
  record Step(NextStepCell step) implements Value {
    @Override
    public String words() {
      return step.words();
    }
  }

  record State(Tag tag) implements Value {
    @Override
    public String words() {
      return tag.text();
    }
  }

  /** "Week 9 of 16" with its bar on the page, 9 in a file. */
  record Weeks(SixteenWeeks bar, String words) implements Value {}
}
