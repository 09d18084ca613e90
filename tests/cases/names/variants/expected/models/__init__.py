"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Layer as Layer
    from .common import LayerDepth as LayerDepth
    from .common import LayerFront as LayerFront
    from .common import LayerObject as LayerObject
    from .common import LayerObject2 as LayerObject2
    from .common import Level as Level
    from .common import LevelDepth as LevelDepth
    from .common import LevelFront as LevelFront
    from .common import LevelObject as LevelObject
    from .common import LevelObject4 as LevelObject4
    from .common import Paper as Paper
    from .common import PaperInk as PaperInk
    from .common import PaperInkColour as PaperInkColour
    from .common import PaperOwner as PaperOwner
    from .common import PaperOwnerLogin as PaperOwnerLogin
    from .common import PaperSize as PaperSize
    from .common import PaperSizeFormat as PaperSizeFormat
    from .common import PaperSizeFormatValue as PaperSizeFormatValue
    from .shapes import Drawing as Drawing
    from .shapes import DrawingLayerDepth as DrawingLayerDepth
    from .shapes import DrawingLayerFront as DrawingLayerFront
    from .shapes import DrawingLayerObject as DrawingLayerObject
    from .shapes import DrawingLayerObject2 as DrawingLayerObject2
    from .shapes import DrawingPaper as DrawingPaper
    from .shapes import Shape as Shape
    from .shapes import ShapeCircle as ShapeCircle
    from .shapes import ShapeCircleObject as ShapeCircleObject
    from .shapes import ShapeCircleObject6 as ShapeCircleObject6
    from .shapes import ShapeCircleValue as ShapeCircleValue
    from .shapes import ShapePolygon as ShapePolygon
    from .shapes import ShapePolygonItem as ShapePolygonItem
    from .shapes import ShapeText as ShapeText
    from .shapes import ShapeTextObject as ShapeTextObject
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "shapes": """
                Drawing DrawingLayerDepth DrawingLayerFront DrawingLayerObject
                DrawingLayerObject2 DrawingPaper Shape ShapeCircle
                ShapeCircleObject ShapeCircleObject6 ShapeCircleValue
                ShapePolygon ShapePolygonItem ShapeText ShapeTextObject
            """,
            "common": """
                Layer LayerDepth LayerFront LayerObject LayerObject2 Level
                LevelDepth LevelFront LevelObject LevelObject4 Paper PaperInk
                PaperInkColour PaperOwner PaperOwnerLogin PaperSize
                PaperSizeFormat PaperSizeFormatValue
            """,
        },
    )
