package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.List;

/** Brothers and sisters in care who may live together. */
final class Siblings {

  final List<Child> inCare = new ArrayList<>(2);

  void come(Child child) {
    inCare.add(child);
  }

  void go(Child child) {
    inCare.remove(child);
  }
}
