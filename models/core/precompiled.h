// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every library of models/. Never included by hand.
#pragma once

#include <QtConcurrent>
#include <QtCore>
#include <QtNetwork>
#include <QtSql>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>
