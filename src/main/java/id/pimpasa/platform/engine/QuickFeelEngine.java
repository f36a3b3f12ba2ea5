package id.pimpasa.platform.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The engine's own FEEL, with what never changes made once. As delivered it parses the expression and builds some hundred
 * functions anew for every cell of a decision table, which was two thirds of the work of taking in a report.
 */
public class QuickFeelEngine extends ScalaFeelEngine {

    public QuickFeelEngine() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(
            CustomFunctionTransformer customFunctions, ValueMapper.CompositeValueMapper valueMapper) {
        var builtinFunctions = new BuiltinFunctions(FeelEngine.defaultClock(), valueMapper);
        return new Interpreter(
                customFunctions,
                valueMapper,
                new FunctionProvider.CompositeFunctionProvider(toScalaList(builtinFunctions, customFunctions)));
    }

    private static final class Interpreter extends FeelEngine {

        /** The decision tables have some hundred expressions; nobody else may evaluate any. */
        private static final int MOST_EXPRESSIONS = 10_000;

        private static final String ASSERTION = "assert";

        private final FunctionProvider functions;
        private final FeelInterpreter interpreter;
        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

        Interpreter(FunctionProvider customFunctions, ValueMapper valueMapper, FunctionProvider functions) {
            super(customFunctions, valueMapper, new FeelEngine.Configuration(false), FeelEngine.defaultClock());
            this.functions = functions;
            this.interpreter = new FeelInterpreter(valueMapper);
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return parsedOnce(expressions, expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String tests) {
            return parsedOnce(unaryTests, tests, super::parseUnaryTests);
        }

        private static Either<Failure, ParsedExpression> parsedOnce(
                Map<String, Either<Failure, ParsedExpression>> parsed,
                String text,
                Function<String, Either<Failure, ParsedExpression>> parse) {
            return parsed.size() < MOST_EXPRESSIONS ? parsed.computeIfAbsent(text, parse) : parse.apply(text);
        }

        /** What goes wrong is left to the original, which says how. */
        @Override
        public EvaluationResult evaluate(ParsedExpression parsed, Context context) {
            if (parsed.text().contains(ASSERTION)) {
                return super.evaluate(parsed, context);
            }
            try {
                return evaluateQuickly(parsed, context).orElseGet(() -> super.evaluate(parsed, context));
            } catch (RuntimeException failed) {
                return super.evaluate(parsed, context);
            }
        }

        private Optional<EvaluationResult> evaluateQuickly(ParsedExpression parsed, Context context) {
            var evaluation = EvalContext.create(valueMapper(), functions).merge(context);
            var value = interpreter.eval(parsed.expression(), evaluation);
            return value instanceof ValError
                    ? Optional.empty()
                    : Optional.of(new SuccessfulEvaluationResult(
                            valueMapper().unpackVal(value),
                            evaluation.failureCollector().failures()));
        }
    }
}
