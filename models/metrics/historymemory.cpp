// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historymemory.h"

#include <cmath>

namespace toban::history {

Memory::Memory(qsizetype limit) : m_limit(limit) {}

void Memory::append(Instant time, const Readings &readings)
{
    const std::scoped_lock lock(m_mutex);
    Batch batch{time, {}};
    batch.arrivals.reserve(readings.size());
    for (const Reading &reading : readings) {
        if (!std::isfinite(reading.value))
            continue;
        auto number = m_numbers.constFind(reading.id);
        if (number == m_numbers.cend()) {
            number = m_numbers.insert(reading.id, quint32(m_series.size()));
            m_series.append(reading.id);
        }
        batch.arrivals.append({*number, reading.value});
    }
    m_size += batch.arrivals.size();
    m_batches.push_back(std::move(batch));
    while (m_size > m_limit && m_batches.size() > 1)
        dropFirst();
}

Memory::Waiting Memory::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return {QList<Batch>(m_batches.cbegin(), m_batches.cend()), m_first + m_batches.size()};
}

void Memory::settle(quint64 end)
{
    const std::scoped_lock lock(m_mutex);
    while (m_first < end) // some may have been dropped meanwhile
        dropFirst();
}

void Memory::dropFirst()
{
    m_size -= m_batches.front().arrivals.size();
    m_batches.pop_front();
    ++m_first;
}

Samples Memory::samples(const SeriesId &id, Instant from, Instant to) const
{
    const std::scoped_lock lock(m_mutex);
    const auto number = m_numbers.constFind(id);
    if (number == m_numbers.cend())
        return {};
    Samples samples;
    for (const Batch &batch : m_batches) {
        if (batch.time < from || batch.time >= to)
            continue;
        for (const Arrival &arrival : batch.arrivals) {
            if (arrival.number == *number)
                samples = merged(std::move(samples), {{batch.time, arrival.value}});
        }
    }
    return samples;
}

QHash<SeriesId, Sample> Memory::latest() const
{
    const std::scoped_lock lock(m_mutex);
    QHash<SeriesId, Sample> latest;
    for (const Batch &batch : m_batches) {
        for (const Arrival &arrival : batch.arrivals)
            latest.insert(m_series.at(arrival.number), {batch.time, arrival.value});
    }
    return latest;
}

QList<SeriesId> Memory::series() const
{
    const std::scoped_lock lock(m_mutex);
    return m_series;
}

SeriesId Memory::series(quint32 number) const
{
    const std::scoped_lock lock(m_mutex);
    return m_series.at(number);
}

} // namespace toban::history
