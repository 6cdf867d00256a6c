package uk.kith.court.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kith.kernel.DatedFigure;

/** The usual law with one figure that is another. */
public final class Laws {

  private Laws() {}

  /**
   * @param name of the figure
   * @param value a number is a figure that does not change
   */
  public static LawToConfirm with(String name, Object value) {
    List<Object> values = new ArrayList<>();
    RecordComponent[] components = LawToConfirm.class.getRecordComponents();
    boolean found = false;
    try {
      for (RecordComponent each : components) {
        boolean wanted = each.getName().equals(name);
        found |= wanted;
        values.add(
            wanted
                ? value instanceof Integer figure ? DatedFigure.of(figure) : value
                : each.getAccessor().invoke(LawToConfirm.USUAL));
      }
      if (!found) {
        throw new IllegalArgumentException(name);
      }
      Constructor<LawToConfirm> maker =
          LawToConfirm.class.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return maker.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
