"""What Presidio finds in texts: reads {"model", "texts"} as JSON, writes {"version", "spans"}, a list of [type, start, end,
score] for each text. Offsets are in code points. `model` is a package that carries a spaCy pipeline, or null for none."""

import importlib.metadata
import json
import logging
import sys
from pathlib import Path

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngineProvider, SpacyNlpEngine


class BlankNlpEngine(SpacyNlpEngine):
    """Tokens alone, for where no trained pipeline can be had: names and places are not found."""

    def __init__(self):
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}

    def is_loaded(self):
        return True


def pipeline_of(package):
    """The folder of the pipeline inside an installed package."""
    files = importlib.metadata.files(package)
    return str(next(Path(file.locate()).parent for file in files if file.name == "config.cfg"))


def engine_for(model):
    """Presidio as it comes, with the pipeline of a package in place of its own."""
    if model is None:
        return BlankNlpEngine()
    models = [{"lang_code": "en", "model_name": pipeline_of(model)}]
    return NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()


def main():
    logging.disable(logging.WARNING)
    asked = json.load(sys.stdin)
    nlp = engine_for(asked["model"])
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=nlp)
    analyzer = AnalyzerEngine(nlp_engine=nlp, registry=registry)
    spans = [
        [[found.entity_type, found.start, found.end, found.score] for found in analyzer.analyze(text, language="en")]
        for text in asked["texts"]
    ]
    version = importlib.metadata.version("presidio-analyzer")
    json.dump({"version": version, "spans": spans}, sys.stdout)


main()
