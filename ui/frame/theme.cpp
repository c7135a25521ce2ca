// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/theme.h"

#include "ui/frame/themestyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace toban {

namespace {

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint;
    QRgb line;
    QRgb accent;
    QRgb accentText;
    QRgb link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::PlaceholderText, shades.faint);
    set(QPalette::Mid, shades.line);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.line));
    return palette;
}

/// What the platform chose before any theme was put on.
struct Platform
{
    QString style = QApplication::style()->name();
    QPalette palette = QApplication::palette();
};

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff3f3f3, 0xffffffff, 0xfff7f8f9, 0xfffafafa, 0xff1d1f21, 0xff666c73,
                      0xffc9ccd0, 0xff1f5fbf, 0xffffffff, 0xff1f5fbf});
}

QPalette darkPalette()
{
    return paletteOf({0xff2b2d30, 0xff1e1e1e, 0xff242628, 0xff3a3d41, 0xffe8eaed, 0xff9aa4ae,
                      0xff4a4e54, 0xff2f6fd0, 0xffffffff, 0xff6aa9ff});
}

void apply(Theme theme)
{
    static const Platform platform;
    if (theme == Theme::System) {
        QApplication::setStyle(QStyleFactory::create(platform.style));
        QApplication::setPalette(platform.palette);
        return;
    }
    // Fusion is the one style that draws every control from the palette on every platform.
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

} // namespace toban
