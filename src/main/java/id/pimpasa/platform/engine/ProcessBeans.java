package id.pimpasa.platform.engine;

import id.pimpasa.platform.process.ProcessBean;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that expressions in models may name. Looked up when an expression is evaluated, because they use services of
 * the very engine that this map configures.
 */
class ProcessBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    ProcessBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String beanName
                && beans.containsBean(beanName)
                && beans.findAnnotationOnBean(beanName, ProcessBean.class, false) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("Process beans are looked up by name");
    }

    @Override
    public Set<Object> keySet() {
        return Set.of(beans.getBeanNamesForAnnotation(ProcessBean.class));
    }
}
