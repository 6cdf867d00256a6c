package uk.kith.placements.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kith.kernel.DatedFigure;

/** The usual law with one figure that is another. */
public final class CareLaws {

  private CareLaws() {}

  /**
   * @param name of the figure
   * @param setting as somebody sets it
   */
  public static CareLawToConfirm with(String name, String setting) {
    List<Object> values = new ArrayList<>();
    RecordComponent[] components = CareLawToConfirm.class.getRecordComponents();
    boolean found = false;
    try {
      for (RecordComponent each : components) {
        boolean wanted = each.getName().equals(name);
        found |= wanted;
        values.add(
            wanted
                ? DatedFigure.parse(setting)
                : each.getAccessor().invoke(CareLawToConfirm.USUAL));
      }
      if (!found) {
        throw new IllegalArgumentException(name);
      }
      Constructor<CareLawToConfirm> maker =
          CareLawToConfirm.class.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return maker.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
